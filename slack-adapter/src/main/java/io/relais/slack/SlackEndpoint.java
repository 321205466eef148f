package io.relais.slack;

import com.google.gson.JsonObject;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import io.relais.core.chat.Bot;
import io.relais.slack.reply.SlackReplies;
import io.relais.slack.request.Arrival;
import io.relais.slack.request.FormArrivals;
import io.relais.slack.request.MalformedRequest;
import io.relais.slack.request.SignatureCheck;
import io.relais.slack.request.SlackRequests;
import io.relais.slack.web.SlackCalls;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Everything that Slack sends to the app: checked, told apart, answered. */
public final class SlackEndpoint {

    /** The largest body that is looked at. */
    public static final int LARGEST = 1 << 20;

    private static final Logger LOG = LoggerFactory.getLogger(SlackEndpoint.class);

    /** Slack waits for three seconds; the way back takes some of them. */
    private static final Duration PATIENCE = Duration.ofMillis(2_500);

    private final SignatureCheck signatures;

    private final SlackTurns turns;

    private final FormArrivals forms;

    private final App app;

    /** Has the bot answer what comes in. */
    public SlackEndpoint(SlackConnection connection, SlackGateway gateway, Bot bot) {
        this(connection, gateway, bot, PATIENCE);
    }

    SlackEndpoint(SlackConnection connection, SlackGateway gateway, Bot bot, Duration patience) {
        SlackReplies replies = new SlackReplies(new SlackCalls(connection.client()), gateway::language);
        this.signatures = new SignatureCheck(connection.settings().signingSecret());
        this.turns = new SlackTurns(bot, replies, connection.workers(), patience);
        this.forms = new FormArrivals(connection.clock());
        this.app = new SlackRoutes(connection, turns::take).app();
    }

    /** Answers an HTTP request: its body as it came, its headers, and the time. */
    public SlackAnswer receive(byte[] body, Map<String, List<String>> headers, Instant now) {
        if (body.length > LARGEST) {
            return SlackAnswer.refused(413, "too large");
        }
        RequestHeaders given = new RequestHeaders(headers);
        if (!signatures.accepts(body, given, now)) {
            return SlackAnswer.refused(401, "not signed by Slack");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            return answered(() -> SlackRequests.http(text, given, new Routes()));
        } catch (CharacterCodingException notUtf8) {
            return SlackAnswer.refused(400, "not UTF-8");
        }
    }

    /** Answers the payload of an envelope, which came over a connection that the app itself opened to Slack. */
    SlackAnswer receive(JsonObject payload) {
        return answered(() -> SlackRequests.json(payload, new RequestHeaders(Map.of()), new Routes()));
    }

    private static SlackAnswer answered(Supplier<Supplier<SlackAnswer>> reading) {
        Supplier<SlackAnswer> answer;
        try {
            answer = reading.get();
        } catch (MalformedRequest malformed) {
            return SlackAnswer.refused(400, malformed.what());
        } catch (RuntimeException unreadable) {
            LOG.warn(
                    "a signed request could not be read: {}",
                    unreadable.getClass().getSimpleName());
            return SlackAnswer.refused(400, "not as documented");
        }
        return answer.get();
    }

    /** Reading and answering apart: a failure of the first is the sender's, of the second ours. */
    private final class Routes implements SlackRequests.Reader<Supplier<SlackAnswer>> {

        @Override
        public Supplier<SlackAnswer> verification(String challenge) {
            return () -> SlackAnswer.text(challenge);
        }

        @Override
        public Supplier<SlackAnswer> routed(Request<?> request) {
            return () -> throughBolt(request);
        }

        @Override
        public Supplier<SlackAnswer> submitted(ViewSubmissionPayload payload) {
            Arrival sent = forms.submitted(payload);
            return () -> turns.take(sent);
        }

        @Override
        public Supplier<SlackAnswer> noted() {
            return SlackAnswer::empty;
        }
    }

    /** The one place that catches whatever Bolt lets through. */
    private SlackAnswer throughBolt(Request<?> request) {
        try {
            Response response = app.run(request);
            return new SlackAnswer(
                    response.getStatusCode(),
                    response.getContentType(),
                    Objects.requireNonNullElse(response.getBody(), ""));
        } catch (Exception unreadable) {
            LOG.warn("a signed request could not be routed", unreadable);
            return SlackAnswer.refused(400, "not as documented");
        }
    }
}
