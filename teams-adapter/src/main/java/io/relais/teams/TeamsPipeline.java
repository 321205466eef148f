package io.relais.teams;

import com.microsoft.bot.builder.InvokeResponse;
import com.microsoft.bot.builder.TurnContext;
import com.microsoft.bot.connector.authentication.ClaimsIdentity;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import io.relais.teams.reply.Ack;
import io.relais.teams.request.Arrival;
import io.relais.teams.request.TeamsActivity;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The way of a trusted activity through the SDK, and the answer's way back. */
final class TeamsPipeline {

    private static final Logger LOG = LoggerFactory.getLogger(TeamsPipeline.class);

    /** What the way itself may take. */
    private static final Duration ON_THE_WAY = Duration.ofSeconds(2);

    private final TeamsBot bot;

    private final TeamsTurns turns;

    private final Duration longest;

    TeamsPipeline(TeamsBot bot, TeamsTurns turns, Duration untilLate) {
        this.bot = bot;
        this.turns = turns;
        this.longest = untilLate.plus(ON_THE_WAY);
    }

    /**
     * An activity of Teams.
     *
     * @param activity what it says
     * @param model what the SDK is given of it
     * @param identity whose it is
     */
    record Trusted(TeamsActivity activity, Activity model, ClaimsIdentity identity) {}

    /** Answers; {@code arrival} is null where nobody says anything to the bot. */
    TeamsAnswer answer(Trusted trusted, @Nullable Arrival arrival) {
        trusted.model().setLocale(null); // the SDK would make it the locale of the whole process
        CompletableFuture<Ack> taken = new CompletableFuture<>();
        CompletableFuture<InvokeResponse> response = bot.processActivity(
                trusted.identity(),
                trusted.model(),
                context -> arrival == null ? nothing(taken) : taken(arrival, context, taken));
        try {
            InvokeResponse invoked = response.get(longest.toMillis(), TimeUnit.MILLISECONDS);
            Ack ack = taken.get(0, TimeUnit.MILLISECONDS);
            return trusted.activity().isInvoke() ? invoked(invoked, ack) : message(ack);
        } catch (TimeoutException slow) {
            LOG.error("an activity was not answered in time");
        } catch (ExecutionException broken) {
            LOG.error("an activity was not answered", broken);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        return TeamsAnswer.of(Ack.busy());
    }

    private static CompletableFuture<Void> nothing(CompletableFuture<Ack> taken) {
        taken.complete(Ack.empty());
        return CompletableFuture.completedFuture(null);
    }

    private CompletableFuture<Void> taken(Arrival arrival, TurnContext context, CompletableFuture<Ack> taken) {
        return turns.take(arrival).thenCompose(ack -> {
            taken.complete(ack);
            return context.getActivity().isType(ActivityTypes.INVOKE)
                    ? respond(context, ack)
                    : CompletableFuture.completedFuture(null);
        });
    }

    private static CompletableFuture<Void> respond(TurnContext context, Ack ack) {
        Activity response = new Activity(ActivityTypes.INVOKE_RESPONSE);
        response.setValue(new InvokeResponse(ack.status(), ack.body()));
        return context.sendActivity(response).thenApply(sent -> null);
    }

    /** The SDK answers 501 to an invoke that nobody took. */
    private static TeamsAnswer invoked(InvokeResponse response, Ack ack) {
        return response.getStatus() == ack.status()
                ? TeamsAnswer.of(ack)
                : TeamsAnswer.refused(response.getStatus(), "nothing here takes this");
    }

    private static TeamsAnswer message(Ack ack) {
        return ack.status() == 200 ? TeamsAnswer.accepted() : TeamsAnswer.of(ack);
    }
}
