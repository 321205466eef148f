package io.relais.slack.block;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import io.relais.core.chat.ActionId;
import io.relais.core.chat.Button;
import io.relais.core.chat.Card;
import io.relais.core.chat.Element;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How a text at its limit reads, and one over it. */
class SlackLimitsTest {

    static Stream<Arguments> texts() {
        return Stream.of(
                row("header", SlackLimits.HEADER, Element.Heading::new, block -> text(block, "text")),
                row("prose", SlackLimits.TEXT, Element.Prose::new, block -> text(block, "text")),
                row("fine", SlackLimits.TEXT, Element.Fine::new, SlackLimitsTest::firstElement),
                row("button", SlackLimits.BUTTON, SlackLimitsTest::button, SlackLimitsTest::buttonText),
                row("option", SlackLimits.OPTION, SlackLimitsTest::menu, SlackLimitsTest::optionText));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void aTextAtItsLimitIsWholeAndOneOverItIsShortened(
            String name, int limit, Function<String, Element> element, Function<JsonObject, String> shown) {
        assertThat(shown.apply(block(element.apply("x".repeat(limit))))).isEqualTo("x".repeat(limit));
        assertThat(shown.apply(block(element.apply("x".repeat(limit + 1))))).isEqualTo("x".repeat(limit - 1) + "…");
    }

    @Test
    void aFieldKeepsItsLabelAndBothKeepToTheLimit() {
        Element fits = fact("l", "v".repeat(SlackLimits.FIELD - "*l*\n".length()));
        Element plain = fact("l", "v".repeat(SlackLimits.FIELD - "l\n".length()));
        Element over = fact("l", "v".repeat(SlackLimits.FIELD));

        assertThat(field(fits)).startsWith("*l*\n").hasSize(SlackLimits.FIELD);
        assertThat(field(plain)).startsWith("l\n").hasSize(SlackLimits.FIELD).doesNotContain("…");
        assertThat(field(over)).startsWith("l\n").hasSize(SlackLimits.FIELD).endsWith("…");
    }

    @Test
    void aRowSaysItsButtonWithWhatItIsFor() {
        Button button = Button.plain(new ActionId("lead.open"), "1", "Open");
        JsonObject fits = block(new Element.Row("t".repeat(69), "d", button)).getAsJsonObject("accessory");
        JsonObject over = block(new Element.Row("t".repeat(70), "d", button)).getAsJsonObject("accessory");

        assertThat(fits.get("accessibility_label").getAsString()).isEqualTo("Open: " + "t".repeat(69));
        assertThat(over.get("accessibility_label").getAsString())
                .hasSize(SlackLimits.ACCESSIBILITY_LABEL)
                .endsWith("…");
    }

    private static Arguments row(
            String name, int limit, Function<String, Element> element, Function<JsonObject, String> shown) {
        return Arguments.of(name, limit, element, shown);
    }

    private static Element button(String label) {
        return new Element.Controls(List.of(Button.plain(new ActionId("lead.open"), "1", label)), List.of());
    }

    private static Element menu(String label) {
        Button entry = Button.plain(new ActionId("lead.later"), "1", label);
        return new Element.Controls(
                List.of(Button.plain(new ActionId("lead.open"), "1", "Open")), List.of(entry, entry));
    }

    private static Element fact(String label, String value) {
        return new Element.Facts(List.of(new Element.Fact(label, value)));
    }

    private static String field(Element facts) {
        return text(block(facts).getAsJsonArray("fields").get(0).getAsJsonObject());
    }

    private static String firstElement(JsonObject block) {
        return text(block.getAsJsonArray("elements").get(0).getAsJsonObject());
    }

    private static String buttonText(JsonObject block) {
        return text(block.getAsJsonArray("elements").get(0).getAsJsonObject(), "text");
    }

    private static String optionText(JsonObject block) {
        JsonObject overflow = block.getAsJsonArray("elements").get(1).getAsJsonObject();
        return text(overflow.getAsJsonArray("options").get(0).getAsJsonObject(), "text");
    }

    private static String text(JsonObject in, String name) {
        return text(in.getAsJsonObject(name));
    }

    private static String text(JsonObject object) {
        return object.get("text").getAsString();
    }

    private static JsonObject block(Element element) {
        return SlackJson.tree(SlackCards.inMessage(Card.of(element)))
                .getAsJsonArray()
                .get(0)
                .getAsJsonObject();
    }
}
