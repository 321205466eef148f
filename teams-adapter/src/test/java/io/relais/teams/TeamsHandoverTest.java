package io.relais.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.relais.core.lead.LeadStage;
import io.relais.teams.card.CardRules;
import io.relais.teams.card.JsonTrees;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The handover in Teams, with the bot itself: who presses what, and what they then see. */
class TeamsHandoverTest {

    private static final String WHO = "GET /v3/conversations/a:ana-chat/members/29:ana";

    private final Reception reception = new Reception();

    private final RealBot bot = new RealBot(reception.desk.gateway);

    private final String number = bot.lead().id().toString();

    private int invokes;

    @BeforeEach
    void anaIsKnown() {
        reception.desk.teams.on(WHO, 200, Desk.resource("met/ana.member.json"));
        reception.bot.becomes(bot);
    }

    @AfterEach
    void close() {
        assertThat(reception.desk.teams.mistakes()).isEmpty();
        reception.close();
    }

    @Test
    void aRepAcceptsLogsAContactAndIsToldWhatToMend() {
        assertThat(press("lead.accept", number).path("fallbackText").asText()).contains("Accepté (SAL)");
        assertThat(bot.lead().stage()).isEqualTo(LeadStage.ACCEPTED);

        JsonNode form = opens("lead.log", number);
        assertThat(form.toString()).contains("Noter un contact", "Avec quel résultat\u00a0?");
        JsonNode mended = submits(form, Map.of("way", "CALL", "note", "Spoke of prices"));
        assertThat(mended.toString()).contains("Pas encore envoyé", "Spoke of prices");
        assertThat(bot.lead().progress().contacts()).isEmpty();

        JsonNode done = submits(mended, Map.of("way", "CALL", "result", "REACHED", "note", "Spoke of prices"));
        CardRules.check(card(done));
        assertThat(bot.lead().progress().contacts()).hasSize(1);
        assertThat(submits(done, Map.of())
                        .path("task")
                        .path("value")
                        .path("title")
                        .asText())
                .isEqualTo("Grille");
    }

    @Test
    void aCardThatWasAskedForIsBroughtUpToDateWhenItIsSeenAgain() {
        reception.sendsJson(reception.activity("message_chat").replaceFirst("Lead  find [^\"]*", "lead " + number));
        JsonNode asked = reception.posted("a:ana-chat").get(0).at("/attachments/0/content");
        assertThat(asked.path("fallbackText").asText()).contains("Stade: MQL");
        assertThat(asked.at("/refresh/userIds").toString()).isEqualTo("[\"29:ana\"]");

        press("lead.accept", number);
        String refresh = invoke("card_refresh")
                .replace("lead.view", asked.at("/refresh/action/verb").asText())
                .replace("4711", asked.at("/refresh/action/data/argument").asText());
        JsonNode seen = reception.asksJson(refresh).path("value");

        assertThat(seen.path("fallbackText").asText()).contains("Stade: Accepté (SAL)");
        assertThat(seen.path("refresh")).isEqualTo(asked.path("refresh"));
    }

    @Test
    void theSamePressTwiceIsOneDecision() {
        String accept = pressing("lead.accept", number);
        reception.asksJson(accept);

        assertThat(reception.asksJson(accept).path("value").asText()).isEqualTo("C’est fait.");
        assertThat(bot.lead().stage()).isEqualTo(LeadStage.ACCEPTED);
    }

    @Test
    void aButtonOfALeadThatIsGoneIsAnsweredInWords() {
        JsonNode body = reception.asksJson(pressing("lead.accept", "999999"));

        assertThat(body.path("type").asText()).isEqualTo("application/vnd.microsoft.activity.message");
        assertThat(body.path("value").asText()).contains("999999");
    }

    @Test
    void anActionThatIsNoMoreIsAnsweredInWords() {
        assertThat(reception
                        .asksJson(pressing("lead.dance", number))
                        .path("value")
                        .asText())
                .isNotBlank();
    }

    @Test
    void aGuestIsToldThatThisIsForTheTeam() {
        reception.desk.teams.on(WHO, 200, Desk.resource("met/ana.member.json").replace("\"user\"", "\"guest\""));
        reception.sends("message_chat");

        assertThat(reception.posted("a:ana-chat")).hasSize(1);
        assertThat(reception.posted("a:ana-chat").toString()).doesNotContain("Northwind");
        assertThat(reception.asksJson(pressing("lead.accept", number)).toString())
                .doesNotContain("Northwind");
        assertThat(bot.lead().stage()).isEqualTo(LeadStage.MQL);
    }

    @Test
    void aSearchByWhomTheBotHasNotMetFindsALead() {
        reception.desk.teams.on(
                "GET /v3/conversations/a:29:ana/members/29:ana", 200, Desk.resource("met/ana.member.json"));
        assertThat(reception
                        .asks("query")
                        .findValue("preview")
                        .path("content")
                        .path("title")
                        .asText())
                .isEqualTo("Northwind RH · A3");
    }

    @Test
    void aMessageIsMadeALead() {
        reception.sends("message_chat");
        JsonNode form = reception.asks("message_action");

        assertThat(card(form).toString()).contains("claire.petit@northwind.example");
    }

    @Test
    void aSearchByWhomTheAppIsNotInstalledForFindsNothing() {
        reception.desk.teams.refuses("POST /v3/conversations", 403, "BotNotInConversationRoster");
        JsonNode found = reception.asks("query").path("composeExtension");

        assertThat(found.path("type").asText()).isEqualTo("message");
        assertThat(found.toString()).doesNotContain("Northwind");
    }

    private JsonNode press(String action, String argument) {
        return reception.asksJson(pressing(action, argument)).path("value");
    }

    private String pressing(String action, String argument) {
        return invoke("card_action")
                .replace("lead.accept", action)
                .replace("\"argument\": \"4711\"", "\"argument\": \"" + argument + "\"");
    }

    private JsonNode opens(String action, String argument) {
        return reception.asksJson(invoke("task_fetch")
                .replace("lead.reject", action)
                .replace("\"argument\": \"4711\"", "\"argument\": \"" + argument + "\""));
    }

    /** Presses the last button of a dialog with these inputs, as Teams does. */
    private JsonNode submits(JsonNode dialog, Map<String, String> inputs) {
        JsonNode buttons = card(dialog).has("actions")
                ? card(dialog).path("actions")
                : card(dialog).path("body").findValue("actions");
        ObjectNode data = buttons.path(buttons.size() - 1).path("data").deepCopy();
        inputs.forEach(data::put);
        ObjectNode invoke = Objects.requireNonNull(JsonTrees.read(invoke("task_submit")));
        invoke.withObject("/value").set("data", data);
        return reception.asksJson(JsonTrees.write(invoke));
    }

    private static JsonNode card(JsonNode dialog) {
        return dialog.path("task").path("value").path("card").path("content");
    }

    private String invoke(String file) {
        invokes++;
        return reception.activity(file).replaceFirst("\"id\": \"f:\\d+\"", "\"id\": \"f:10" + invokes + "\"");
    }
}
