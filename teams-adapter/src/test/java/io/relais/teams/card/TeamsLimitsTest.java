package io.relais.teams.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.relais.core.chat.ActionId;
import io.relais.core.chat.Button;
import io.relais.core.chat.Card;
import io.relais.core.chat.Chart;
import io.relais.core.chat.Element;
import io.relais.core.chat.Field;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each limit at its edge and one over it. */
class TeamsLimitsTest {

    static Stream<Arguments> texts() {
        return Stream.of(
                row("heading", TeamsLimits.HEADING, text -> first(new Element.Heading(text), "text")),
                row("prose", TeamsLimits.TEXT, text -> first(new Element.Prose(text), "text")),
                row("fine", TeamsLimits.TEXT, text -> first(new Element.Fine(text), "text")),
                row(
                        "fact",
                        TeamsLimits.FACT,
                        text -> first(new Element.Facts(List.of(new Element.Fact("l", text))), "value")),
                row("category", TeamsLimits.CHART_LABEL, text -> first(chart(text, "s"), "x")),
                row("series", TeamsLimits.CHART_LABEL, text -> first(chart("c", text), "legend")),
                row("button", TeamsLimits.BUTTON, text -> first(controls(1, text), "title")),
                row(
                        "label",
                        TeamsLimits.LABEL,
                        text -> label(text).path("label").asText()),
                row(
                        "dialog",
                        TeamsLimits.DIALOG_TITLE,
                        text -> new TeamsDialog(text, JsonTrees.object())
                                .body()
                                .path("title")
                                .asText()),
                row("message", TeamsLimits.PLAIN, text -> TeamsMessage.of(text).text()),
                row(
                        "fallback",
                        TeamsLimits.PLAIN,
                        text -> TeamsCards.posted(Card.of(new Element.Prose(text)), List.of())
                                .path("fallbackText")
                                .asText()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void aTextAtItsLimitIsWholeAndOneOverItIsShortened(String name, int limit, Function<String, String> shown) {
        assertThat(shown.apply("x".repeat(limit))).isEqualTo("x".repeat(limit));
        assertThat(shown.apply("x".repeat(limit + 1))).isEqualTo("x".repeat(limit - 1) + "…");
        assertThat(shown.apply("\uD83D\uDE00".repeat(limit)))
                .hasSizeLessThanOrEqualTo(limit)
                .endsWith("\uDE00…");
    }

    @Test
    void aTextOfMoreLinesIsRunOn() {
        assertThat(prose("x\n".repeat(TeamsLimits.LINES))).hasSize(TeamsLimits.LINES);
        assertThat(prose("x\n".repeat(TeamsLimits.LINES + 1))).hasSize(TeamsLimits.LINES);
        assertThat(prose("x\n".repeat(TeamsLimits.LINES + 1))
                        .get(TeamsLimits.LINES - 1)
                        .findValuesAsText("text"))
                .containsExactly("x x");
    }

    @Test
    void aButtonThatTeamsWouldHideIsInTheMenu() {
        assertThat(card(controls(TeamsLimits.PRIMARY_ACTIONS, "x")).findValues("mode"))
                .isEmpty();
        assertThat(card(controls(TeamsLimits.PRIMARY_ACTIONS + 1, "x")).findValuesAsText("mode"))
                .containsExactly("secondary");
    }

    @Test
    void anArgumentThatIsTooLongIsRefused() {
        Button fits = Button.plain(new ActionId("lead.card"), "x".repeat(TeamsLimits.ARGUMENT), "Open");
        Button over = Button.plain(new ActionId("lead.card"), "x".repeat(TeamsLimits.ARGUMENT + 1), "Open");

        assertThat(Actions.onMessage(fits)).isNotEmpty();
        assertThatThrownBy(() -> Actions.onMessage(over)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void moreReadersThanTeamsAsksForAreLeftOut() {
        List<String> readers = IntStream.rangeClosed(0, TeamsLimits.READERS)
                .mapToObj(i -> "29:" + i)
                .toList();
        List<String> fit = readers.subList(0, TeamsLimits.READERS);

        assertThat(asked(fit)).hasSize(TeamsLimits.READERS);
        assertThat(asked(readers)).hasSize(TeamsLimits.READERS);
    }

    @Test
    void aChoiceOfMoreOptionsIsRefused() {
        assertThat(choice(TeamsLimits.OPTIONS).findValues("choices").get(0)).hasSize(TeamsLimits.OPTIONS);
        assertThatThrownBy(() -> choice(TeamsLimits.OPTIONS + 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> choice(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSearchHasSoManyResults() {
        Element row = new Element.Row("t", "d", null);

        assertThat(SearchResults.of(new Card(Collections.nCopies(TeamsLimits.RESULTS, row))))
                .hasSize(TeamsLimits.RESULTS);
        assertThat(SearchResults.of(new Card(Collections.nCopies(TeamsLimits.RESULTS + 1, row))))
                .hasSize(TeamsLimits.RESULTS);
    }

    @Test
    void aCardThatIsTooLargeSaysHowMuchIsMissingAndKeepsItsButtons() {
        int each = card(new Element.Prose("x".repeat(2_000)))
                        .path("body")
                        .path(0)
                        .toString()
                        .length()
                + 1;
        int fit = TeamsLimits.CARD / each;
        ObjectNode whole = card(prose(fit, Samples.controls()));
        ObjectNode over = card(prose(fit + 1, Samples.controls()));

        assertThat(card(prose(fit)).toString()).doesNotContain("(+");
        assertThat(card(prose(fit + 1)).toString()).contains("… (+1)");
        assertThat(whole.path("body").size()).isLessThanOrEqualTo(fit + 1);
        assertThat(over.toString()).contains("… (+", "lead.accept");
        CardRules.check(over);
    }

    @Test
    void theLargestMessageIsOneThatTeamsTakes() {
        Card card = new Card(Collections.nCopies(60, new Element.Prose("株".repeat(3_000))));
        TeamsMessage message = TeamsMessage.of(card);
        String all = message.text() + JsonTrees.write(Objects.requireNonNull(message.card()));

        assertThat(all.getBytes(StandardCharsets.UTF_8).length).isLessThan(TeamsLimits.MESSAGE_BYTES);
        assertThat(all.getBytes(StandardCharsets.UTF_16LE).length).isLessThan(TeamsLimits.MESSAGE_BYTES);
    }

    private static Arguments row(String name, int limit, Function<String, String> shown) {
        return Arguments.of(name, limit, shown);
    }

    private static Element chart(String category, String series) {
        Chart.Amount one = new Chart.Amount(BigDecimal.ONE, "1");
        return new Chart("t", "u", List.of(category), List.of(new Chart.Series(series, List.of(one))));
    }

    private static Element controls(int count, String label) {
        return new Element.Controls(
                Collections.nCopies(count, Button.plain(new ActionId("lead.card"), "1", label)), List.of());
    }

    private static Element[] prose(int count, Element... then) {
        List<Element> all = new ArrayList<>(Collections.nCopies(count, new Element.Prose("x".repeat(2_000))));
        all.addAll(List.of(then));
        return all.toArray(Element[]::new);
    }

    private static List<ObjectNode> prose(String text) {
        return Texts.paragraph(text, Texts.Look.PLAIN);
    }

    private static ObjectNode card(Element... elements) {
        return TeamsCards.posted(Card.of(elements), List.of());
    }

    private static String first(Element element, String name) {
        return card(element).path("body").findValuesAsText(name).get(0);
    }

    private static JsonNode asked(List<String> readers) {
        return TeamsCards.posted(Samples.viewed(), readers).path("refresh").path("userIds");
    }

    private static ObjectNode choice(int options) {
        Field choice = new Field.Choice(Samples.about("reason", Field.Need.OPTIONAL), Samples.options(options), null);
        return TeamsForms.dialog(Samples.form(List.of(choice)), Locale.ENGLISH).card();
    }

    private static JsonNode label(String text) {
        Field day = new Field.Day(new Field.About("day", text, null, Field.Need.OPTIONAL), null);
        return TeamsForms.dialog(Samples.form(List.of(day)), Locale.ENGLISH)
                .card()
                .path("body")
                .path(0);
    }
}
