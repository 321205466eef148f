package io.relais.slack;

import com.google.gson.JsonObject;
import io.relais.core.chat.Bot;
import io.relais.slack.block.SlackPhrase;
import io.relais.slack.reply.Ack;
import io.relais.slack.reply.SlackReplies;
import io.relais.slack.request.Arrival;
import io.relais.slack.web.SlackFailure;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has the bot answer, and acknowledges within Slack's three seconds: what is ready by then goes with the
 * acknowledgement, what is not follows it.
 */
final class SlackTurns {

    private static final Logger LOG = LoggerFactory.getLogger(SlackTurns.class);

    /** An acknowledgement that turns a modal has to arrive before the modal is turned again. */
    private static final Duration AFTER_THE_ACKNOWLEDGEMENT = Duration.ofMillis(700);

    private static final int BUSY = 503;

    private final Bot bot;

    private final SlackReplies replies;

    private final SlackWorkers workers;

    private final Duration patience;

    SlackTurns(Bot bot, SlackReplies replies, SlackWorkers workers, Duration patience) {
        this.bot = bot;
        this.replies = replies;
        this.workers = workers;
        this.patience = patience;
    }

    /** Answers an arrival. */
    SlackAnswer take(Arrival arrival) {
        CompletableFuture<Ack> shown;
        try {
            shown = CompletableFuture.supplyAsync(() -> shown(arrival), workers.now());
        } catch (RejectedExecutionException tooMuchInHand) {
            LOG.warn("too much in hand: Slack is asked to come again");
            return SlackAnswer.refused(BUSY, "busy");
        }
        try {
            return answer(shown.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException slow) {
            return late(arrival, shown);
        } catch (ExecutionException broken) {
            LOG.error("an answer was lost, reference {}", reference(arrival), broken);
            return answer(Ack.none());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return SlackAnswer.refused(BUSY, "stopping");
        }
    }

    private SlackAnswer late(Arrival arrival, CompletableFuture<Ack> shown) {
        Executor afterTheAcknowledgement = workers.after(AFTER_THE_ACKNOWLEDGEMENT);
        shown.thenAcceptAsync(ack -> replies.afterwards(arrival.way(), ack), afterTheAcknowledgement)
                .exceptionally(SlackTurns::notShown);
        return answer(replies.meanwhile(arrival.way()));
    }

    private static @Nullable Void notShown(Throwable failure) {
        LOG.error("a late answer was not shown: {}", failure.toString());
        return null;
    }

    private Ack shown(Arrival arrival) {
        try {
            return arrival.fold(
                    interaction -> replies.show(arrival.way(), bot.answer(interaction)),
                    phrase -> replies.say(arrival.way(), phrase, ""));
        } catch (SlackFailure failure) {
            LOG.warn("Slack did not take an answer: {}", failure.getMessage());
            return inWords(arrival, SlackPhrase.COULD_NOT_SHOW, "");
        } catch (RuntimeException bug) {
            String reference = reference(arrival);
            LOG.error("an answer could not be made, reference {}", reference, bug);
            return inWords(arrival, SlackPhrase.BROKEN, reference);
        }
    }

    /** The same for the person and for the log; says nothing of either. */
    private static String reference(Arrival arrival) {
        String key = arrival.fold(interaction -> interaction.origin().key(), SlackPhrase::name);
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8))
                .toString()
                .substring(0, 8);
    }

    private Ack inWords(Arrival arrival, SlackPhrase phrase, String after) {
        try {
            return replies.say(arrival.way(), phrase, after);
        } catch (SlackFailure failure) {
            LOG.error("Slack took no words either: {}", failure.getMessage());
            return Ack.none();
        }
    }

    private static SlackAnswer answer(Ack ack) {
        JsonObject body = ack.body();
        return body.isEmpty() ? SlackAnswer.empty() : SlackAnswer.json(body);
    }
}
