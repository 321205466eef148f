package io.relais.slack;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.slack.api.Slack;
import com.slack.api.methods.Methods;
import com.slack.api.socket_mode.SocketModeClient;
import com.slack.api.socket_mode.impl.SocketModeClientJavaWSImpl;
import com.slack.api.socket_mode.queue.impl.ConcurrentLinkedMessageQueue;
import io.relais.core.port.ChatHealth;
import io.relais.slack.web.SlackClient;
import io.relais.slack.web.SlackErrors;
import io.relais.slack.web.SlackFailure;
import java.io.IOException;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
import okhttp3.FormBody;
import org.java_websocket.exceptions.WebsocketNotConnectedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Socket Mode: Slack's requests over a connection that the app opens, so that it needs no public address. The connection
 * is looked after here, because the SDK's own watch ends for good at the first refused reconnection.
 */
final class SlackSocket implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SlackSocket.class);

    private static final Duration CHECK = Duration.ofSeconds(5);

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    private static final int READERS = 1;

    private final Slack sdk;

    private final String appToken;

    private final SlackClient connections;

    private final Function<JsonObject, SlackAnswer> answers;

    private final SlackWorkers workers = new SlackWorkers("slack-socket");

    private volatile ChatHealth health =
            new ChatHealth(ChatHealth.State.UNREACHABLE, "Socket Mode is not connected yet");

    private volatile @Nullable SocketModeClient client;

    SlackSocket(Slack sdk, String appToken, Function<JsonObject, SlackAnswer> answers) {
        this.sdk = sdk;
        this.appToken = appToken;
        this.connections = new SlackClient(sdk, appToken);
        this.answers = answers;
    }

    void start() {
        Future<?> unused = workers.later(Duration.ZERO, () -> lookAfter(Duration.ofSeconds(1)));
    }

    ChatHealth health() {
        return health;
    }

    /** Finishes the envelopes in hand, acknowledges them, then closes the connection. */
    @Override
    public void close() {
        workers.close();
        closed(client);
    }

    private void lookAfter(Duration waitAfterFailure) {
        Duration next = CHECK;
        Duration waitNextTime = Duration.ofSeconds(1);
        try {
            SocketModeClient current = client;
            if (current == null || !current.verifyConnection()) {
                client = opened();
                closed(current);
            }
            health = new ChatHealth(ChatHealth.State.CONNECTED, "Socket Mode");
        } catch (SlackFailure failure) {
            boolean isRefused = failure.kind() == SlackErrors.Kind.CREDENTIALS;
            health = new ChatHealth(
                    isRefused ? ChatHealth.State.REFUSED : ChatHealth.State.UNREACHABLE,
                    "Socket Mode: " + (isRefused ? "the app token is refused, " : "") + failure.code());
            LOG.warn("Socket Mode is not connected ({}), trying again in {}", failure.code(), waitAfterFailure);
            next = waitAfterFailure;
            waitNextTime =
                    waitAfterFailure.compareTo(LONGEST_WAIT) < 0 ? waitAfterFailure.multipliedBy(2) : LONGEST_WAIT;
        }
        Duration waitThen = waitNextTime;
        Future<?> unused = workers.later(next, () -> lookAfter(waitThen));
    }

    private SocketModeClient opened() {
        String url = connections
                .call(Methods.APPS_CONNECTIONS_OPEN, new FormBody.Builder())
                .text("url");
        try {
            SocketModeClient opened = new SocketModeClientJavaWSImpl(
                    sdk, appToken, url, READERS, new ConcurrentLinkedMessageQueue(), true, false, CHECK.toMillis());
            opened.addWebSocketMessageListener(message -> heard(opened, message));
            opened.connect();
            return opened;
        } catch (URISyntaxException | IOException e) {
            throw SlackFailure.unreachable(Methods.APPS_CONNECTIONS_OPEN, e);
        }
    }

    private void heard(SocketModeClient from, String message) {
        JsonObject envelope = object(message);
        JsonElement payload = envelope == null ? null : envelope.get("payload");
        if (envelope == null || !envelope.has("envelope_id") || payload == null || !payload.isJsonObject()) {
            return;
        }
        try {
            workers.now().execute(() -> acknowledge(from, envelope, answers.apply(payload.getAsJsonObject())));
        } catch (RejectedExecutionException tooMuchInHand) {
            LOG.warn("too much in hand: an envelope is not acknowledged, and Slack will send it again");
        }
    }

    private static void acknowledge(SocketModeClient from, JsonObject envelope, SlackAnswer answer) {
        if (answer.status() >= 500) {
            return;
        }
        JsonObject ack = new JsonObject();
        ack.add("envelope_id", envelope.get("envelope_id"));
        JsonObject body = object(answer.body());
        if (body != null) {
            ack.add("payload", body);
        }
        try {
            from.sendSocketModeResponse(ack.toString());
        } catch (WebsocketNotConnectedException gone) {
            LOG.warn("the connection went before an acknowledgement, and Slack will send the envelope again");
        }
    }

    private static @Nullable JsonObject object(String json) {
        try {
            JsonElement parsed = JsonParser.parseString(json);
            return parsed.isJsonObject() ? parsed.getAsJsonObject() : null;
        } catch (JsonParseException notJson) {
            return null;
        }
    }

    private static void closed(@Nullable SocketModeClient old) {
        if (old == null) {
            return;
        }
        try {
            old.close();
        } catch (IOException alreadyGone) {
            LOG.debug("an old connection was gone already", alreadyGone);
        }
    }
}
