package io.relais.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import io.relais.core.chat.ActionId;
import io.relais.core.chat.FormId;
import io.relais.core.chat.FormState;
import io.relais.core.chat.Interaction;
import io.relais.core.chat.Reply;
import io.relais.slack.block.BlockKitRules;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A form, what is filled in and pressed there, and how each reply is shown. */
class SlackModalTest extends SlackDialogue {

    private static final Reply MEND = new Reply.Mend(Map.of("note", "Say why.", "elsewhere", "And where."));

    @Test
    void aFormIsSubmittedWithWhatWasFilledIn() {
        desk.sendsPayload("submission.json");

        Interaction.Filled form = ((Interaction.Submitted) desk.bot.last()).form();
        assertThat(form.form()).isEqualTo(new FormId("form.reject"));
        assertThat(form.state()).isEqualTo(new FormState(Map.of("lead", "4711", "page", "1")));
        assertThat(form.values().byField())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "reason", "bad_record",
                        "note", "Numéro injoignable & faux",
                        "amount", "60000.50",
                        "next", "2026-12-01"));
    }

    @Test
    void aFormTurnsToItsNextPage() {
        desk.bot.answers(FORM);
        JsonObject ack = json(desk.sendsPayload("submission.json"));

        assertThat(ack.get("response_action").getAsString()).isEqualTo("update");
        BlockKitRules.checkView(ack.getAsJsonObject("view"));
        assertThat(ack.getAsJsonObject("view").has("id")).isFalse();
    }

    @Test
    void aFormSaysFieldByFieldWhatToMend() {
        desk.bot.answers(MEND);
        JsonObject ack = json(desk.sendsPayload("submission.json"));

        assertThat(ack.get("response_action").getAsString()).isEqualTo("errors");
        assertThat(ack.getAsJsonObject("errors").keySet()).containsExactlyInAnyOrder("note", "amount");
    }

    @Test
    void aFormBecomesALastPage() {
        desk.bot.answers(WORDS);
        JsonObject said = json(desk.sendsPayload("submission.json")).getAsJsonObject("view");
        desk.bot.answers(CARD);
        JsonObject shown = json(desk.sendsPayload("submission.json")).getAsJsonObject("view");

        BlockKitRules.checkView(said);
        BlockKitRules.checkView(shown);
        assertThat(said.has("submit")).isFalse();
        assertThat(said.toString()).contains("Ben was faster");
    }

    @Test
    void aFormCloses() {
        assertThat(desk.sendsPayload("submission.json").body()).isEqualTo("{\"response_action\":\"clear\"}");
    }

    @Test
    void aButtonInAFormComesWithTheForm() {
        desk.sendsPayload("press_in_form.json");

        Interaction.PressedInForm pressed = (Interaction.PressedInForm) desk.bot.last();
        assertThat(pressed.action()).isEqualTo(new ActionId("lead.score"));
        assertThat(pressed.form().values().of("note")).contains("Numéro");
    }

    @Test
    void aButtonInAFormTurnsThePage() {
        desk.bot.answers(FORM);
        desk.sendsPayload("press_in_form.json");

        FakeSlack.Call turned = desk.slack.called("views.update");
        assertThat(turned.of("view_id")).isEqualTo("V0001");
        assertThat(turned.of("hash")).isEqualTo("156772938.1827394");
    }

    @Test
    void wordsAfterAButtonInAFormLieOnTopOfIt() {
        desk.bot.answers(WORDS);
        desk.sendsPayload("press_in_form.json");

        assertThat(desk.slack.called("views.push").json("view").toString()).contains("Ben was faster");
    }

    @Test
    void aChangedChoiceIsAChange() {
        SlackAnswer answer = desk.sendsPayload("change_in_form.json");

        Interaction.Changed changed = (Interaction.Changed) desk.bot.last();
        assertThat(changed.form().values().of("reason")).isEqualTo("bad_record");
        assertThat(answer).isEqualTo(SlackAnswer.empty());
    }

    @Test
    void aButtonOnAPageIsSimplyPressed() {
        desk.bot.answers(UPDATE);
        desk.sendsPayload("press_on_page.json");

        assertThat(desk.bot.last()).isInstanceOf(Interaction.Pressed.class);
        BlockKitRules.checkView(desk.slack.called("views.update").json("view"));
    }

    @Test
    void aFormThatIsNotOursIsAnsweredInWords() {
        SlackAnswer unknown = desk.sendsPayloadText(desk.read("submission.json").replace("form.reject", "deploy_form"));
        SlackAnswer lost =
                desk.sendsPayloadText(desk.read("submission.json").replace("{\\\"lead\\\"", "<\\\"lead\\\""));

        assertThat(unknown.body()).contains("not known to this version");
        assertThat(lost.body()).contains("not known to this version");
        assertThat(desk.bot.asked()).isEmpty();
    }
}
