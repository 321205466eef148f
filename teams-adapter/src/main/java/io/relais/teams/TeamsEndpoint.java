package io.relais.teams;

import com.microsoft.bot.connector.authentication.ClaimsIdentity;
import com.microsoft.bot.schema.Activity;
import io.relais.core.chat.Bot;
import io.relais.teams.TeamsTurns.Patience;
import io.relais.teams.reply.TeamsReplies;
import io.relais.teams.request.Arrival;
import io.relais.teams.request.MalformedRequest;
import io.relais.teams.request.TeamsActivity;
import io.relais.teams.request.TeamsArrivals;
import io.relais.teams.request.TokenCheck;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Everything that Teams sends to the bot: checked, told apart, answered. */
public final class TeamsEndpoint {

    /** The largest body that is looked at. */
    public static final int LARGEST = 1 << 20;

    private static final Logger LOG = LoggerFactory.getLogger(TeamsEndpoint.class);

    /** Teams waits for an invoke for about five seconds; the way back takes some of them. */
    private static final Patience PATIENCE = new Patience(Duration.ofSeconds(1), Duration.ofSeconds(4));

    private final TokenCheck tokens;

    private final TeamsGateway gateway;

    private final TeamsPipeline pipeline;

    private final InstantSource clock;

    /** Has the bot answer what comes in; the gateway learns from it who is where. */
    public TeamsEndpoint(TeamsConnection connection, TeamsGateway gateway, Bot bot) {
        this(connection, gateway, bot, PATIENCE);
    }

    TeamsEndpoint(TeamsConnection connection, TeamsGateway gateway, Bot bot, Patience patience) {
        TeamsReplies replies = new TeamsReplies(connection.calls());
        TeamsTurns turns = new TeamsTurns(bot, replies, connection.workers(), patience);
        this.tokens = connection.check();
        this.gateway = gateway;
        this.pipeline = new TeamsPipeline(new TeamsBot(connection), turns, patience.untilLate());
        this.clock = connection.clock();
    }

    /**
     * Answers a request: its body as it came, its {@code Authorization} header or null, and the real time. Never throws;
     * nothing is parsed without a token, and nothing is done without a valid one.
     */
    public TeamsAnswer receive(byte[] body, @Nullable String authorization, Instant now) {
        if (body.length > LARGEST) {
            return TeamsAnswer.refused(413, "too large");
        }
        if (!tokens.isPlausible(authorization)) {
            return TeamsAnswer.refused(401, "no token of Teams");
        }
        try {
            TeamsActivity activity = TeamsActivity.read(utf8(body));
            Activity model = activity.model();
            return tokens.judge(authorization, model, now)
                    .fold(
                            identity -> trusted(activity, model, identity),
                            reason -> untrusted(reason.name()),
                            () -> TeamsAnswer.refused(503, "the keys of Teams can't be had now"));
        } catch (CharacterCodingException notUtf8) {
            return TeamsAnswer.refused(400, "not UTF-8");
        } catch (MalformedRequest malformed) {
            return TeamsAnswer.refused(400, malformed.what());
        }
    }

    private static String utf8(byte[] body) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    }

    private static TeamsAnswer untrusted(String reason) {
        LOG.info("an activity was not trusted: {}", reason);
        return TeamsAnswer.refused(401, "not signed by Teams for this bot");
    }

    private TeamsAnswer trusted(TeamsActivity activity, Activity model, ClaimsIdentity identity) {
        Arrival arrival = TeamsArrivals.of(activity, clock.instant());
        gateway.met(model);
        return pipeline.answer(new TeamsPipeline.Trusted(activity, model, identity), arrival);
    }
}
