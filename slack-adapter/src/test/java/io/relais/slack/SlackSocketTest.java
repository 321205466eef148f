package io.relais.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.relais.core.chat.Interaction;
import io.relais.core.chat.Reply;
import io.relais.core.port.ChatHealth;
import org.java_websocket.WebSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SlackSocketTest {

    private static final String COMMAND = "{\"command\":\"/lead\",\"text\":\"4711\",\"user_id\":\"U0001\","
            + "\"team_id\":\"T0001\",\"trigger_id\":\"1.2.3\",\"channel_id\":\"C0001\"}";

    private final FakeSlack slack = new FakeSlack();

    private final FakeSocket socket = new FakeSocket();

    private final FakeBot bot = new FakeBot();

    private final SlackConnection connection = new SlackConnection(
            SlackSettings.http(FakeSlack.TOKEN, Desk.SECRET).at(slack.url()).socketMode(FakeSlack.APP_TOKEN),
            new MovableClock());

    private final SlackEndpoint endpoint = new SlackEndpoint(connection, new SlackGateway(connection), bot);

    @BeforeEach
    void open() {
        slack.on("apps.connections.open", "{'ok':true,'url':'" + socket.url() + "'}");
    }

    @AfterEach
    void close() throws InterruptedException {
        connection.close();
        socket.stop(500);
        slack.close();
    }

    @Test
    void aSlashCommandIsAnsweredInItsAcknowledgement() throws InterruptedException {
        bot.answers(new Reply.Say("Here."));
        connection.start(endpoint);
        socket.connection().send(FakeSocket.envelope("slash_commands", "E1", COMMAND));

        JsonObject ack = socket.acknowledgement();
        assertThat(ack.get("envelope_id").getAsString()).isEqualTo("E1");
        assertThat(ack.getAsJsonObject("payload").get("text").getAsString()).isEqualTo("Here.");
        assertThat(((Interaction.Typed) bot.last()).text()).isEqualTo("4711");
    }

    @Test
    void aFormAndAnEventComeTheSameWay() throws InterruptedException {
        connection.start(endpoint);
        WebSocket slackSide = socket.connection();
        slackSide.send(FakeSocket.envelope("interactive", "E1", compact("submission.json")));
        JsonObject form = socket.acknowledgement();
        slackSide.send(FakeSocket.envelope("events_api", "E2", compact("direct_message.json")));
        JsonObject event = socket.acknowledgement();

        assertThat(form.getAsJsonObject("payload").get("response_action").getAsString())
                .isEqualTo("clear");
        assertThat(event.keySet()).containsExactly("envelope_id");
        assertThat(bot.asked()).hasSize(2);
    }

    @Test
    void nonsenseIsAcknowledgedAndForgotten() throws InterruptedException {
        connection.start(endpoint);
        WebSocket slackSide = socket.connection();
        slackSide.send("nonsense");
        slackSide.send("{\"type\":\"unheard_of\"}");
        slackSide.send(FakeSocket.envelope("interactive", "E1", "{\"type\":\"unheard_of\"}"));

        assertThat(socket.acknowledgement().get("envelope_id").getAsString()).isEqualTo("E1");
        assertThat(bot.asked()).isEmpty();
    }

    @Test
    void connectsAgainWhenSlackAsksForItAndWhenTheLineBreaks() throws InterruptedException {
        connection.start(endpoint);
        socket.connection().send("{\"type\":\"disconnect\",\"reason\":\"refresh_requested\"}");
        WebSocket second = socket.connection();
        second.send(FakeSocket.envelope("slash_commands", "E1", COMMAND));
        assertThat(socket.acknowledgement().get("envelope_id").getAsString()).isEqualTo("E1");

        second.closeConnection(1006, "broken");
        socket.connection().send(FakeSocket.envelope("slash_commands", "E2", COMMAND));
        assertThat(socket.acknowledgement().get("envelope_id").getAsString()).isEqualTo("E2");
    }

    @Test
    void aWrongAppTokenShowsInTheHealthAndIsTriedAgain() throws InterruptedException {
        slack.refuses("apps.connections.open", "invalid_auth");
        connection.start(endpoint);
        slack.called("apps.connections.open");
        slack.called("apps.connections.open");

        assertThat(connection.health().state()).isEqualTo(ChatHealth.State.REFUSED);
        assertThat(connection.health().detail()).contains("app token");
        slack.on("apps.connections.open", "{'ok':true,'url':'" + socket.url() + "'}");
        socket.connection();
    }

    private static String compact(String file) {
        return JsonParser.parseString(Desk.resource(file)).toString();
    }
}
