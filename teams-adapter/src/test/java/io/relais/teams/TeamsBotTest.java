package io.relais.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.builder.BotCallbackHandler;
import com.microsoft.bot.builder.InvokeResponse;
import com.microsoft.bot.connector.authentication.ClaimsIdentity;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import com.microsoft.bot.schema.Attachment;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TeamsBotTest {

    private final Desk desk = new Desk();

    private final TeamsBot bot = new TeamsBot(desk.connection);

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void writesWhatTheSdksOwnClientCantAndChangesNoName() throws Exception {
        Attachment card = new Attachment();
        card.setContentType("application/vnd.microsoft.card.adaptive");
        card.setContent(Map.of("body", List.of(Map.of("data", Map.of("lead.id", 7)))));
        Activity reply = Activity.createMessageActivity();
        reply.setAttachments(List.of(card));

        process("personal-message.json", turn -> turn.sendActivity(reply).thenApply(sent -> null));

        JsonNode sent = desk.teams.last().body();
        assertThat(sent.path("attachments").path(0).path("content").toString())
                .isEqualTo("{\"body\":[{\"data\":{\"lead.id\":7}}]}");
        assertThat(desk.teams.mistakes()).isEmpty();
    }

    @Test
    void editsByOurOwnClient() throws Exception {
        Activity edited = Activity.createMessageActivity();
        edited.setText("Here, again.");
        edited.setId("m7");

        process("personal-message.json", turn -> turn.updateActivity(edited).thenApply(done -> null));

        assertThat(desk.teams.last().what()).isEqualTo("PUT /v3/conversations/a:ana-chat/activities/m7");
        assertThat(desk.teams.mistakes()).isEmpty();
    }

    @Test
    void anInvokeIsAnsweredWithoutACall() throws Exception {
        Activity answer = new Activity(ActivityTypes.INVOKE_RESPONSE);
        answer.setValue(new InvokeResponse(200, Map.of("task", "none")));
        Activity invoke = desk.activity("personal-message.json");
        invoke.setType(ActivityTypes.INVOKE);
        invoke.setName("task/fetch");

        InvokeResponse response = Objects.requireNonNull(
                process(invoke, turn -> turn.sendActivity(answer).thenApply(sent -> null)));

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(desk.teams.asked()).isEmpty();
    }

    @Test
    void aCallThatFailsIsTriedOnce() {
        desk.teams.refuses("POST /v3/conversations/a:ana-chat/activities", 500, "ServiceError");

        assertThatThrownBy(() -> process(
                        "personal-message.json",
                        turn -> turn.sendActivity("Here.").thenApply(sent -> null)))
                .hasMessageContaining("ServiceError");
        assertThat(desk.teams.asked()).hasSize(1);
    }

    private void process(String file, BotCallbackHandler handler) throws Exception {
        process(desk.activity(file), handler);
    }

    private @Nullable InvokeResponse process(Activity activity, BotCallbackHandler handler) throws Exception {
        ClaimsIdentity teams = new ClaimsIdentity(
                Issuer.NAME, Map.of("iss", Issuer.NAME, "aud", Issuer.APP, "serviceurl", activity.getServiceUrl()));
        return bot.processActivity(teams, activity, handler).get(20, TimeUnit.SECONDS);
    }
}
