package io.relais.teams.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.relais.core.chat.ActionId;
import io.relais.core.chat.Button;
import io.relais.core.chat.Card;
import io.relais.core.chat.Chart;
import io.relais.core.chat.Element;
import io.relais.core.chat.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TeamsCardsTest {

    private static final List<String> READERS = List.of("29:ana", "29:ben");

    @Test
    void drawsEveryElement() {
        ObjectNode card = TeamsCards.posted(Samples.card(), READERS);

        CardRules.check(card);
        Approved.verify(card);
    }

    @Test
    void leavesTheControlsOutWhereEachReaderHasOthers() {
        ObjectNode card = TeamsCards.posted(Samples.viewed(), READERS);

        CardRules.check(card);
        Approved.verify(card);
    }

    @Test
    void givesOneReaderAllControlsAndGoesOnAskingForThem() {
        ObjectNode card = TeamsCards.forOne(Samples.viewed(), "29:ana");

        CardRules.check(card);
        assertThat(verbs(card)).contains("lead.accept", "lead.why").doesNotContain("lead.view");
        assertThat(card.path("refresh").path("action").path("verb").asText()).isEqualTo("lead.view");
        assertThat(card.path("refresh").path("userIds").toString()).isEqualTo("[\"29:ana\"]");
    }

    @Test
    void aCardThatIsTheSameForAllIsNotAskedForAgain() {
        assertThat(TeamsCards.posted(Samples.card(), READERS).has("refresh")).isFalse();
        assertThat(TeamsCards.forOne(Samples.card(), "29:ana").has("refresh")).isFalse();
    }

    @Test
    void inADialogEveryButtonIsSubmitted() {
        ObjectNode card = TeamsCards.inDialog(Samples.card());

        CardRules.check(card);
        assertThat(card.toString()).doesNotContain("Action.Execute", "task/fetch");
        assertThat(card.findValuesAsText("action")).contains("lead.accept", "lead.reject", "lead.card");
    }

    @Test
    void theTextCarriesEveryFact() {
        String text = TeamsMessage.of(Samples.card()).text();

        assertThat(text).contains("Claire Petit, DRH", "asked for a demo, today: +30", "*Contoso*");
        assertThat(TeamsCards.posted(Samples.card(), READERS)
                        .path("fallbackText")
                        .asText())
                .isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Northwind](https://evil.example)",
                "**bold** _it_ `code` ~~no~~",
                "# heading",
                "- a list",
                "1. a list",
                "<at>Ana</at> <b>bold</b> <script>alert(1)</script>",
                "{{DATE(2017-02-14T06:08:39Z)}}",
                "https://evil.example/?a=1&b=2",
                "![image](https://evil.example/x.png)",
                "a\\*b &amp; &lt;",
                "safe\u202Eexe.fdp\u202C \u2066isolated\u2069 \u200F\u061C",
                "a\u0000b\u0007c\u001B[31m\uFEFF",
                "\uD83D\uDE00 Zoë O'Brien — ĐÀ 株式会社 شركة",
                "half \uD83D surrogate"
            })
    void aHostileNameIsInertEverywhere(String name) {
        ObjectNode card = TeamsCards.posted(everywhere(name), READERS);

        CardRules.check(card);
        String json = card.toString();
        assertThat(json).doesNotContain("<at>", "{{", "\u202E", "\u2066", "\u200F", "\\u0007", "\uFEFF");
        markdown(card).forEach(text -> assertThat(Texts.isInert(text)).as(text).isTrue());
        assertThat(card.findValuesAsText("text")).contains(TeamsText.line(name, 100));
    }

    /** What is read as Markdown: all texts of a TextBlock, and of the facts. */
    private static Stream<String> markdown(JsonNode card) {
        Stream<JsonNode> blocks = card.findParents("wrap").stream();
        Stream<JsonNode> facts = card.findParents("facts").stream().flatMap(set -> set.findParents("value").stream());
        return Stream.concat(
                blocks.map(block -> block.path("text").asText()),
                facts.flatMap(fact -> Stream.of(
                        fact.path("title").asText(), fact.path("value").asText())));
    }

    @Test
    void aFactThatMarkdownWouldReadIsWrittenOut() {
        Card plain = Card.of(new Element.Facts(List.of(new Element.Fact("Source", "webinar-may"))));
        Card other = Card.of(new Element.Facts(List.of(new Element.Fact("Source", "web_may_*"))));

        assertThat(TeamsCards.posted(plain, READERS).toString()).contains("FactSet", "webinar-may");
        assertThat(TeamsCards.posted(other, READERS).toString())
                .doesNotContain("FactSet")
                .contains("\"Source: \"", "\"web_may_*\"");
    }

    @Test
    void theLinesOfATextStandBelowEachOther() {
        JsonNode body = TeamsCards.posted(Card.of(new Element.Prose("one\n\ntwo\r\nthree")), READERS)
                .path("body");

        assertThat(body.findValuesAsText("text")).containsExactly("one", "two", "three");
        assertThat(body.path(2).path("spacing").asText()).isEqualTo("None");
    }

    @Test
    void aLineAcrossBelongsToWhatIsBelowIt() {
        Card card =
                Card.of(new Element.Prose("above"), new Element.Rule(), new Element.Prose("below"), new Element.Rule());
        JsonNode body = TeamsCards.posted(card, READERS).path("body");

        assertThat(body).hasSize(2);
        assertThat(body.path(0).has("separator")).isFalse();
        assertThat(body.path(1).path("separator").asBoolean()).isTrue();
    }

    private static List<String> verbs(JsonNode card) {
        return card.path("body").findValuesAsText("verb");
    }

    @Test
    void aChartAndATableSayEveryNumberToAClientThatKnowsNeither() {
        JsonNode body = TeamsCards.posted(Card.of(Samples.chart(), Samples.table()), READERS)
                .path("body");

        assertThat(body.path(0).path("fallback").toString())
                .contains("MQL and SQL by source (leads)", "• webinar-may: MQL 40, SQL 12");
        assertThat(body.path(1).path("fallback").toString())
                .contains("By source", "• webinar-may: MQL to SQL 12 of 40: 30.0 % [18.1-45.4]");
    }

    private static Chart.Series series(String name) {
        return new Chart.Series(name, List.of(new Chart.Amount(BigDecimal.ONE, name)));
    }

    private static Table.Column column(String name) {
        return new Table.Column(name, Table.Align.START);
    }

    private static Card everywhere(String name) {
        Button button = Button.plain(new ActionId("lead.card"), "1", name);
        return Card.of(
                new Element.Heading(name),
                new Element.Prose(name),
                new Element.Facts(List.of(new Element.Fact("Name", name))),
                new Element.Lines(name, List.of(name)),
                new Element.Row(name, name, button),
                new Chart(name, name, List.of(name), List.of(series(name))),
                new Table(name, List.of(column(name), column(name)), List.of(List.of(name, name))),
                new Element.Controls(List.of(button), List.of(button, button)),
                new Element.Fine(name));
    }
}
