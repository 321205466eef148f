package io.relais.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.relais.core.chat.Account;
import io.relais.core.chat.ActionId;
import io.relais.core.chat.Card;
import io.relais.core.chat.Channel;
import io.relais.core.chat.Element;
import io.relais.core.chat.Form;
import io.relais.core.chat.FormId;
import io.relais.core.chat.FormState;
import io.relais.core.chat.Interaction;
import io.relais.core.chat.Origin;
import io.relais.core.chat.Reply;
import io.relais.slack.block.BlockKitRules;
import io.relais.slack.block.Samples;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Each way in, and how each reply is shown for it. */
class SlackDialogueTest {

    private static final Account ANA = new Account(Channel.SLACK, FakeSlack.TEAM, "U0001");

    private static final Reply FORM = new Reply.Open(Samples.form(Form.Saving.ON_SUBMIT));

    private static final Reply CARD = new Reply.Show(Samples.card());

    private static final Reply UPDATE = new Reply.Update(Samples.card());

    private static final Reply WORDS = new Reply.Say("Ben was faster. Nothing was changed.");

    private static final Reply HOME = new Reply.Home(Samples.card());

    private static final Reply MEND = new Reply.Mend(Map.of("note", "Say why.", "elsewhere", "And where."));

    private final Desk desk = new Desk();

    @AfterEach
    void close() {
        assertThat(desk.slack.mistakes()).isEmpty();
        desk.close();
    }

    // a slash command

    @Test
    void aSlashCommandIsTyped() {
        desk.sendsCommand("/lead", "  Find R&amp;D ");

        Interaction.Typed typed = (Interaction.Typed) desk.bot.last();
        assertThat(typed.command()).isEqualTo("lead");
        assertThat(typed.text()).isEqualTo("Find R&D");
        assertThat(typed.origin()).isEqualTo(new Origin(ANA, "slack:command:1.2.3", null, MovableClock.NOON));
    }

    @Test
    void aSlashCommandIsAnsweredInItsAcknowledgement() {
        desk.bot.answers(CARD);
        JsonObject shown = json(desk.sendsCommand("/lead", "4711"));
        desk.bot.answers(WORDS);
        JsonObject said = json(desk.sendsCommand("/lead", "accept 4711"));

        assertThat(shown.get("response_type").getAsString()).isEqualTo("ephemeral");
        BlockKitRules.checkMessage(shown.getAsJsonArray("blocks"));
        assertThat(shown.get("text").getAsString()).contains("Northwind RH");
        assertThat(said.get("text").getAsString()).isEqualTo("Ben was faster. Nothing was changed.");
    }

    @Test
    void aSlashCommandOpensAForm() {
        desk.bot.answers(FORM);
        SlackAnswer answer = desk.sendsCommand("/lead", "reject 4711");

        FakeSlack.Call opened = desk.slack.called("views.open");
        assertThat(answer).isEqualTo(SlackAnswer.empty());
        assertThat(opened.of("trigger_id")).isEqualTo("1.2.3");
        assertThat(opened.json("view").get("callback_id").getAsString()).isEqualTo("form.reject");
    }

    @Test
    void aFormThatSlackDoesNotOpenIsSaid() {
        desk.slack.refuses("views.open", "expired_trigger_id");
        desk.bot.answers(FORM);

        assertThat(json(desk.sendsCommand("/lead", "reject 4711")).get("text").getAsString())
                .contains("could not be opened in time");
    }

    @Test
    void aSlashCommandThatIsNotOursIsAnsweredInWords() {
        assertThat(desk.sendsCommand("/deploy", "now").body()).contains("not known here");
        assertThat(desk.bot.asked()).isEmpty();
    }

    @Test
    void nothingIsAnEmptyAcknowledgement() {
        assertThat(desk.sendsCommand("/lead", "")).isEqualTo(SlackAnswer.empty());
    }

    // a control on a message

    @Test
    void aButtonOnAMessageIsPressed() {
        desk.sendsPayload("press_message.json");

        Interaction.Pressed pressed = (Interaction.Pressed) desk.bot.last();
        assertThat(pressed.action()).isEqualTo(new ActionId("lead.accept"));
        assertThat(pressed.argument()).isEqualTo("4711");
        assertThat(pressed.origin().account()).isEqualTo(ANA);
        assertThat(pressed.origin().key())
                .isEqualTo("slack:press:D0001:1700000000.000100:lead.accept:1700000001.000200:U0001");
    }

    @Test
    void anEntryOfAMenuIsPressed() {
        desk.sendsPayload("press_menu.json");

        Interaction.Pressed pressed = (Interaction.Pressed) desk.bot.last();
        assertThat(pressed.action()).isEqualTo(new ActionId("lead.later"));
        assertThat(pressed.argument()).isEqualTo("4711");
    }

    @Test
    void aMessageIsReplacedWhereItStands() {
        desk.bot.answers(UPDATE);
        desk.sendsPayload("press_message.json");

        JsonObject replaced = desk.slack.called("response_url").json("body");
        assertThat(replaced.get("replace_original").getAsBoolean()).isTrue();
        assertThat(replaced.has("response_type")).isFalse();
        BlockKitRules.checkMessage(replaced.getAsJsonArray("blocks"));
    }

    @Test
    void aMessageWhoseAddressHasExpiredIsEdited() {
        desk.slack.on("response_url", "expired_url");
        desk.bot.answers(UPDATE);
        desk.sendsPayload("press_message.json");

        FakeSlack.Call edited = desk.slack.called("chat.update");
        assertThat(edited.of("channel")).isEqualTo("D0001");
        assertThat(edited.of("ts")).isEqualTo("1700000000.000100");
        BlockKitRules.checkMessage(edited.blocks());
    }

    @Test
    void privateWordsAfterAButtonLeaveTheMessageAlone() {
        desk.bot.answers(WORDS);
        desk.sendsPayload("press_message.json");

        JsonObject said = desk.slack.called("response_url").json("body");
        assertThat(said.get("replace_original").getAsBoolean()).isFalse();
        assertThat(said.get("response_type").getAsString()).isEqualTo("ephemeral");
    }

    @Test
    void withoutAnAddressPrivateWordsAreWhispered() {
        desk.bot.answers(CARD);
        desk.sendsPayloadText(desk.read("press_message.json").replace("\"response_url\"", "\"no_url\""));

        FakeSlack.Call whispered = desk.slack.called("chat.postEphemeral");
        assertThat(whispered.of("channel")).isEqualTo("D0001");
        assertThat(whispered.of("user")).isEqualTo("U0001");
    }

    @Test
    void aButtonOpensAForm() {
        desk.bot.answers(FORM);
        desk.sendsPayload("press_message.json");

        assertThat(desk.slack.called("views.open").of("trigger_id")).isEqualTo("12466734323.1395872398");
    }

    @Test
    void aControlThatIsNotOursIsAnsweredInWords() {
        SlackAnswer answer =
                desk.sendsPayloadText(desk.read("press_message.json").replace("lead.accept", "Approve-Me"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(desk.slack.called("response_url").of("body")).contains("not known to this version");
        assertThat(desk.bot.asked()).isEmpty();
    }

    // a modal

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

    // the home tab

    @Test
    void theHomeTabIsPublished() {
        desk.bot.answers(HOME);
        desk.sendsEvent("home_opened.json");

        FakeSlack.Call published = desk.slack.called("views.publish");
        assertThat(desk.bot.last()).isInstanceOf(Interaction.HomeOpened.class);
        assertThat(published.of("user_id")).isEqualTo("U0001");
        assertThat(published.json("view").get("type").getAsString()).isEqualTo("home");
    }

    @Test
    void theTabOfMessagesIsNobodysWord() {
        desk.sendsPayloadText(desk.read("home_opened.json").replace("\"home\"", "\"messages\""));
        desk.sends(desk.read("home_opened.json").replace("\"tab\": \"home\"", "\"tab\": \"messages\""));

        assertThat(desk.bot.asked()).isEmpty();
    }

    @Test
    void aButtonOnTheHomeTabIsAnsweredInAModal() {
        desk.bot.answers(WORDS);
        desk.sendsPayload("press_home.json");
        assertThat(desk.slack.called("views.open").json("view").toString()).contains("Ben was faster");

        desk.bot.answers(HOME);
        desk.sendsPayload("press_home.json");
        assertThat(desk.slack.called("views.publish").of("user_id")).isEqualTo("U0001");
    }

    // words in a conversation, and a message that is picked

    @Test
    void aDirectMessageIsTypedAndAnsweredThere() {
        desk.bot.answers(CARD);
        desk.sendsEvent("direct_message.json");

        Interaction.Typed typed = (Interaction.Typed) desk.bot.last();
        assertThat(typed.command()).isEqualTo("lead");
        assertThat(typed.text()).isEqualTo("find R&D");
        assertThat(typed.origin().key()).isEqualTo("slack:event:Ev0001");
        FakeSlack.Call posted = desk.slack.called("chat.postMessage");
        assertThat(posted.of("channel")).isEqualTo("D0001");
        assertThat(posted.arguments())
                .containsEntry("unfurl_links", "false")
                .containsEntry("unfurl_media", "false")
                .containsEntry("link_names", "false")
                .containsEntry("parse", "none")
                .containsEntry("mrkdwn", "false");
    }

    @Test
    void aFormAfterWordsIsOpenedByAButtonThatSaysTheWordsAgain() {
        desk.bot.answers(FORM);
        desk.sendsEvent("direct_message.json");
        JsonObject button = desk.slack
                .called("chat.postMessage")
                .blocks()
                .get(0)
                .getAsJsonObject()
                .getAsJsonObject("accessory");
        desk.sendsPayloadText(desk.read("press_message.json")
                .replace("lead.accept", button.get("action_id").getAsString())
                .replace("\"4711\"", button.get("value").toString()));

        Interaction.Typed again = (Interaction.Typed) desk.bot.last();
        assertThat(again.command()).isEqualTo("lead");
        assertThat(again.text()).isEqualTo("find R&D");
        assertThat(desk.slack.called("views.open").of("trigger_id")).isNotEmpty();
    }

    @Test
    void aMentionIsTypedAndAnsweredForOnePersonsEyes() {
        desk.bot.answers(WORDS);
        desk.sendsEvent("mention.json");

        Interaction.Typed typed = (Interaction.Typed) desk.bot.last();
        assertThat(typed.command()).isEqualTo("funnel");
        assertThat(typed.text()).isEqualTo("last 30 days");
        assertThat(desk.slack.called("chat.postEphemeral").of("user")).isEqualTo("U0001");
    }

    @Test
    void aMentionInAChannelThatAnotherOrganisationReadsIsNotAnswered() {
        desk.sends(desk.read("mention.json")
                .replace("\"is_ext_shared_channel\": false", "\"is_ext_shared_channel\": true"));

        assertThat(desk.bot.asked()).isEmpty();
        assertThat(desk.slack.called("chat.postEphemeral").of("text")).contains("shared with another organisation");
    }

    @Test
    void botsEditsAndJoinsAreNoWordsToTheBot() {
        String message = desk.read("direct_message.json");
        desk.sends(message.replace("\"user\": \"U0001\"", "\"user\": \"UBOT\", \"bot_id\": \"BBOT\""));
        desk.sends(message.replace("\"type\": \"message\"", "\"type\": \"message\", \"subtype\": \"message_changed\""));
        desk.sends(message.replace("\"type\": \"message\"", "\"type\": \"message\", \"subtype\": \"bot_message\""));
        desk.sends(message.replace("\"channel_type\": \"im\"", "\"channel_type\": \"channel\""));

        assertThat(desk.bot.asked()).isEmpty();
    }

    @Test
    void aPickedMessageIsPlainText() {
        desk.bot.answers(FORM);
        desk.sendsPayload("shortcut.json");

        Interaction.MessagePicked picked = (Interaction.MessagePicked) desk.bot.last();
        assertThat(picked.action()).isEqualTo(new ActionId("lead.add"));
        assertThat(picked.text())
                .isEqualTo("Claire & Paul <RH> claire.petit@northwind.example northwind.example @U0002 #rh @here");
        assertThat(desk.slack.called("views.open").of("trigger_id")).isNotEmpty();
    }

    @Test
    void aMessageActionThatIsNotOursIsAnsweredInWords() {
        desk.sendsPayloadText(desk.read("shortcut.json").replace("lead.add", "deploy"));

        assertThat(desk.slack.called("response_url").of("body")).contains("not known to this version");
    }

    @Test
    void whatIsSaidIsEscaped() {
        desk.bot.answers(new Reply.Say("<!channel> & *bold*"));
        String body = desk.sendsCommand("/lead", "").body();

        assertThat(JsonParser.parseString(body).getAsJsonObject().get("text").getAsString())
                .isEqualTo("&lt;!channel&gt; &amp; *bold*");
        assertThat(json(new SlackAnswer(200, "", body)).get("mrkdwn").getAsBoolean())
                .isFalse();
    }

    @Test
    void aCardOfOneRuleIsStillAMessage() {
        desk.bot.answers(new Reply.Show(Card.of(new Element.Rule())));

        assertThat(json(desk.sendsCommand("/lead", "")).get("text").getAsString())
                .isEqualTo("–");
    }

    private static JsonObject json(SlackAnswer answer) {
        assertThat(answer.status()).isEqualTo(200);
        return JsonParser.parseString(answer.body()).getAsJsonObject();
    }
}
