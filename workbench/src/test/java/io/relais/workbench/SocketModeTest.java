package io.relais.workbench;

import static io.relais.workbench.RunningWorkbench.APP_TOKEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.WebSocket;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The same deliveries over a WebSocket that the bot opened. */
class SocketModeTest {
    private static RunningWorkbench workbench;

    @BeforeAll
    static void start() {
        workbench = new RunningWorkbench();
    }

    @AfterAll
    static void stop() {
        workbench.close();
    }

    /** A bot on a socket: acknowledges every envelope, commands with a reply. */
    private static final class SocketBot implements WebSocket.Listener {
        private final List<JsonNode> envelopes = new CopyOnWriteArrayList<>();
        private final StringBuilder partial = new StringBuilder();
        private final CompletableFuture<Integer> closed = new CompletableFuture<>();

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            partial.append(data);
            if (last) {
                take(socket, Json.parse(partial.toString()).orElseThrow());
                partial.setLength(0);
            }
            socket.request(1);
            return CompletableFuture.completedFuture(null);
        }

        private void take(WebSocket socket, JsonNode envelope) {
            envelopes.add(envelope);
            if (envelope.has("envelope_id")) {
                ObjectNode ack = Json.object().put("envelope_id", Json.text(envelope, "envelope_id"));
                if (Json.text(envelope, "type").equals("slash_commands")) {
                    ack.putObject("payload").put("text", "by socket");
                }
                socket.sendText(Json.write(ack), true).join();
            }
        }

        @Override
        public CompletionStage<?> onClose(WebSocket socket, int status, String reason) {
            closed.complete(status);
            return CompletableFuture.completedFuture(null);
        }
    }

    @Test
    void greetsDeliversAndTakesAcknowledgements() {
        String url = open();
        SocketBot bot = new SocketBot();
        WebSocket socket = connect(url, bot);
        Waiting.untilTrue("hello", () -> bot.envelopes.size() == 1);

        workbench.act("{'kind':'slash','as':'U0ANA','conversation':'C0SALES','command':'/lead','text':'help'}");
        workbench.act("{'kind':'openHome','as':'U0ANA'}");
        Waiting.untilTrue("three envelopes", () -> bot.envelopes.size() == 3);

        assertThat(bot.envelopes)
                .extracting(envelope -> Json.text(envelope, "type"))
                .containsExactly("hello", "slash_commands", "events_api");
        assertThat(bot.envelopes.get(1).at("/payload/text").stringValue()).isEqualTo("help");
        assertThat(bot.envelopes.get(2).path("accepts_response_payload").booleanValue())
                .isFalse();
        assertThat(workbench.get("/conversations/C0SALES/messages?as=U0ANA"))
                .anyMatch(message -> Json.text(message, "text").equals("by socket"));
        assertThat(workbench.bot.fromSlack())
                .noneMatch(request -> request.type().equals("/lead"));
        socket.sendClose(WebSocket.NORMAL_CLOSURE, "").join();
        assertThat(refused(url)).as("a ticket is good once").isEqualTo(1008);
    }

    @Test
    void wantsTheAppToken() {
        JsonNode answer = workbench.slack("apps.connections.open", Json.object());

        assertThat(Json.text(answer, "error")).isEqualTo("not_allowed_token_type");
    }

    private static int refused(String url) {
        SocketBot late = new SocketBot();
        WebSocket unused = connect(url, late);
        return late.closed.join();
    }

    private static WebSocket connect(String url, SocketBot bot) {
        return HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create(url), bot)
                .join();
    }

    private static String open() {
        JsonNode answer = workbench.slackRaw(
                "apps.connections.open",
                HttpRequest.newBuilder()
                        .header("Authorization", "Bearer " + APP_TOKEN)
                        .POST(BodyPublishers.noBody()));
        return Json.text(answer, "url");
    }
}
