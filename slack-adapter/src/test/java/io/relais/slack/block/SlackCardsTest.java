package io.relais.slack.block;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.relais.core.chat.ActionId;
import io.relais.core.chat.Button;
import io.relais.core.chat.Card;
import io.relais.core.chat.Chart;
import io.relais.core.chat.Element;
import io.relais.core.chat.Field;
import io.relais.core.chat.Form;
import io.relais.core.chat.FormId;
import io.relais.core.chat.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlackCardsTest {

    @Test
    void drawsEveryElement() {
        JsonArray blocks = blocks(Samples.card());

        BlockKitRules.checkMessage(blocks);
        Approved.verify(blocks);
    }

    @Test
    void theTextCarriesEveryFact() {
        String text = SlackMessage.of(Samples.card()).text();

        assertThat(text)
                .contains("Claire Petit, DRH", "asked for a demo, today: +30", "webinar-may &amp; &lt;partners&gt;")
                .doesNotContain("<");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*bold* _it_ ~no~ `code` ```block```",
                "<!channel> <!here> @channel @here <@U0001> <#C0001>",
                "<https://evil.example|Northwind>",
                "https://evil.example/?a=1&b=2",
                ":tada: :skull_and_crossbones:",
                "> quoted\n> twice",
                "safe\u202Eexe.fdp\u202C \u2066isolated\u2069 \u200F\u061C",
                "a\u0000b\u0007c\u001B[31m\uFEFF",
                "<script>alert(1)</script> &amp; &lt;",
                "\uD83D\uDE00 Zoë O'Brien — ĐÀ 株式会社 شركة",
                "half \uD83D surrogate"
            })
    void aHostileNameIsInertEverywhere(String name) {
        String json = blocks(everywhere(name)).toString();

        BlockKitRules.checkMessage(blocks(everywhere(name)));
        assertThat(json).doesNotContain("<!", "<@", "<#", "<http", "\u202E", "\u2066", "\u200F", "\\u0007", "\\ufeff");
        if (!Texts.isInert(SlackText.clean(name))) {
            assertThat(json).doesNotContain("mrkdwn");
        }
        assertThat(SlackMessage.of(everywhere(name)).text()).doesNotContain("<", "\u202E");
    }

    @Test
    void tenThousandCharactersAreShortened() {
        JsonArray blocks = blocks(everywhere("&".repeat(10_000)));

        BlockKitRules.checkMessage(blocks);
        assertThat(blocks.get(0)
                        .getAsJsonObject()
                        .getAsJsonObject("text")
                        .get("text")
                        .getAsString())
                .hasSize(146)
                .endsWith("&amp;…");
    }

    @Test
    void aMessageOfFiftyBlocksIsWholeAndOneOfMoreSaysHowManyAreMissing() {
        assertThat(blocks(prose(50))).hasSize(50);
        assertThat(blocks(prose(51))).hasSize(50);
        assertThat(blocks(prose(51)).toString()).contains("… (+2)");
        assertThat(SlackCards.inView(prose(100))).hasSize(100);
        assertThat(SlackCards.inView(prose(101))).hasSize(100);
    }

    @Test
    void aMessageKeepsToItsLengthInAll() {
        Card just = new Card(Collections.nCopies(4, new Element.Prose("x".repeat(3_000))));
        Card over = new Card(Collections.nCopies(5, new Element.Prose("x".repeat(3_000))));

        assertThat(blocks(just).toString()).doesNotContain("(+");
        assertThat(blocks(over).toString()).contains("… (+1)");
    }

    @Test
    void aMenuOfOneIsAButtonAndOneOfSixIsTwoMenus() {
        assertThat(controls(1).toString()).doesNotContain("overflow").contains("\"action_id\":\"lead.later\"");
        assertThat(controls(5).toString()).containsOnlyOnce("overflow");
        assertThat(controls(6).toString().split("overflow", -1)).hasSize(3);
        assertThat(controls(6).toString()).contains("controls.menu#2");
        BlockKitRules.checkMessage(controls(6));
    }

    @Test
    void anEntryTooLongForAMenuIsAButton() {
        Button fits = Button.plain(new ActionId("lead.later"), "x".repeat(139), "Later");
        Button over = Button.plain(new ActionId("lead.later"), "x".repeat(140), "Later");

        assertThat(blocks(menu(List.of(fits, fits))).toString()).contains("overflow");
        assertThat(blocks(menu(List.of(fits, over))).toString()).doesNotContain("overflow");
        BlockKitRules.checkMessage(blocks(menu(List.of(fits, over))));
    }

    @Test
    void theSameActionTwiceInABlockGetsTwoIds() {
        Button one = Button.plain(new ActionId("funnel.by"), "source", "By source");
        Button other = Button.plain(new ActionId("funnel.by"), "rep", "By rep");
        JsonArray blocks = blocks(Card.of(new Element.Controls(List.of(one, other), List.of())));

        BlockKitRules.checkMessage(blocks);
        assertThat(SlackActionId.button("funnel.by#2", "rep"))
                .isEqualTo(new SlackActionId.Chosen(new ActionId("funnel.by"), "rep"));
    }

    @Test
    void twentySixButtonsTakeTwoBlocks() {
        List<Button> buttons = Collections.nCopies(26, Button.plain(new ActionId("lead.open"), "1", "Open"));
        assertThat(blocks(Card.of(new Element.Controls(buttons.subList(0, 25), List.of()))))
                .hasSize(1);
        assertThat(blocks(Card.of(new Element.Controls(buttons, List.of())))).hasSize(2);
        BlockKitRules.checkMessage(blocks(Card.of(new Element.Controls(buttons, List.of()))));
    }

    @Test
    void aViewShowsAChartAndATableAsLists() {
        JsonObject form = Drawings.form(
                new FormId("form.log"),
                "Log",
                new Form.Buttons("Send", "Cancel"),
                List.of(new Field.Shown(Samples.chart()), new Field.Shown(Samples.table())));

        assertThat(form.toString())
                .contains("MQL and SQL by source (leads)", "webinar-may: MQL 40, SQL 12")
                .contains("By source", "webinar-may: MQL 40, MQL to SQL 12 of 40");
        assertThat(Drawings.home(Card.of(Samples.chart())).toString()).contains("webinar-may: MQL 40, SQL 12");
    }

    @Test
    void aChartWhoseNamesAreTheSameOnceShortenedIsAList() {
        String one = "onboarding-guide-download-fr";
        String other = "onboarding-guide-download-en";
        Chart.Amount amount = new Chart.Amount(BigDecimal.ONE, "1");
        Chart chart = new Chart("t", "u", List.of(one, other), List.of(new Chart.Series("s", List.of(amount, amount))));

        assertThat(blocks(Card.of(chart)).toString())
                .doesNotContain("data_visualization")
                .contains(one + ": s 1", other + ": s 1");
    }

    private static Card everywhere(String name) {
        Button button = Button.plain(new ActionId("lead.open"), "1", name);
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

    private static Chart.Series series(String name) {
        return new Chart.Series(name, List.of(new Chart.Amount(BigDecimal.ONE, name)));
    }

    private static Table.Column column(String name) {
        return new Table.Column(name, Table.Align.START);
    }

    private static Card prose(int count) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            elements.add(new Element.Prose("line " + i));
        }
        return new Card(elements);
    }

    private static JsonArray controls(int entries) {
        return blocks(menu(Collections.nCopies(entries, Button.plain(new ActionId("lead.later"), "1", "Later"))));
    }

    private static Card menu(List<Button> entries) {
        return Card.of(
                new Element.Controls(List.of(Button.plain(new ActionId("lead.accept"), "1", "Accept")), entries));
    }

    private static JsonArray blocks(Card card) {
        return SlackJson.tree(SlackCards.inMessage(card)).getAsJsonArray();
    }
}
