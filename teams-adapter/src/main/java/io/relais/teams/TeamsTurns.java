package io.relais.teams;

import io.relais.core.chat.Bot;
import io.relais.core.chat.Reply;
import io.relais.teams.card.TeamsPhrase;
import io.relais.teams.reply.Ack;
import io.relais.teams.reply.TeamsReplies;
import io.relais.teams.request.Arrival;
import io.relais.teams.request.Way;
import io.relais.teams.web.TeamsFailure;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has the bot answer, on the adapter's own threads. What Teams awaits and is not ready within its patience is answered
 * with a word about that, and follows by a message.
 */
final class TeamsTurns {

    private static final Logger LOG = LoggerFactory.getLogger(TeamsTurns.class);

    private final Bot bot;

    private final TeamsReplies replies;

    private final TeamsWorkers workers;

    private final Patience patience;

    /**
     * How long is waited.
     *
     * @param untilTyping until somebody who wrote is shown that the bot is at work
     * @param untilLate until Teams is answered without what it awaits
     */
    record Patience(Duration untilTyping, Duration untilLate) {}

    TeamsTurns(Bot bot, TeamsReplies replies, TeamsWorkers workers, Patience patience) {
        this.bot = bot;
        this.replies = replies;
        this.workers = workers;
        this.patience = patience;
    }

    /** Answers an arrival; the future never fails. */
    CompletableFuture<Ack> take(Arrival arrival) {
        return arrival.accept(new Arrival.Visitor<>() {
            @Override
            public CompletableFuture<Ack> forTheBot(Arrival.ForTheBot known) {
                Turn turn = new Turn(known.way(), known.interaction().origin().key());
                return turn.answeredBy(() -> bot.answer(known.interaction()));
            }

            @Override
            public CompletableFuture<Ack> turnedAway(Arrival.TurnedAway unknown) {
                Way way = unknown.way();
                Turn turn = new Turn(way, unknown.why().name());
                return turn.answeredBy(
                        () -> new Reply.Say(unknown.why().in(way.asker().language())));
            }
        });
    }

    /** One arrival on its way to an answer. */
    private final class Turn {

        private final Way way;

        private final String key;

        private final CompletableFuture<Ack> ack = new CompletableFuture<>();

        Turn(Way way, String key) {
            this.way = way;
            this.key = key;
        }

        CompletableFuture<Ack> answeredBy(Supplier<Reply> answer) {
            Future<?> typing = workers.later(patience.untilTyping(), this::typing);
            Future<?> late = workers.later(patience.untilLate(), () -> ack.complete(replies.meanwhile(way)));
            try {
                workers.now().execute(() -> {
                    answer(answer);
                    typing.cancel(false);
                    late.cancel(false);
                });
                return ack;
            } catch (RejectedExecutionException tooMuchInHand) {
                typing.cancel(false);
                late.cancel(false);
                LOG.warn("too much in hand: somebody is asked to come again");
                return CompletableFuture.completedFuture(
                        replies.isAwaited(way) ? replies.say(way, TeamsPhrase.BUSY, "") : Ack.busy());
            }
        }

        private void answer(Supplier<Reply> answer) {
            try {
                show(answer.get());
            } catch (TeamsFailure failure) {
                LOG.warn("Teams did not take an answer: {}", failure.getMessage());
                inWords(TeamsPhrase.COULD_NOT_SHOW, "");
            } catch (RuntimeException bug) {
                String reference = reference();
                LOG.error("an answer could not be made, reference {}", reference, bug);
                inWords(TeamsPhrase.BROKEN, reference);
            }
        }

        private void show(Reply reply) {
            if (!replies.isAwaited(way)) {
                ack.complete(replies.show(way, reply));
            } else if (ack.isDone() || !ack.complete(replies.show(way, reply))) {
                replies.afterwards(way, reply);
            }
        }

        private void inWords(TeamsPhrase phrase, String after) {
            try {
                show(new Reply.Say(after.isEmpty() ? words(phrase) : words(phrase) + " " + after));
            } catch (TeamsFailure failure) {
                LOG.error("Teams took no words either: {}", failure.getMessage());
                ack.complete(Ack.empty());
            }
        }

        private String words(TeamsPhrase phrase) {
            return phrase.in(way.asker().language());
        }

        private void typing() {
            workers.now().execute(() -> {
                try {
                    replies.typing(way);
                } catch (TeamsFailure failure) {
                    LOG.debug("nobody is shown that the bot is at work: {}", failure.getMessage());
                }
            });
        }

        /** The same for the person and for the log; says nothing of either. */
        private String reference() {
            return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8))
                    .toString()
                    .substring(0, 8);
        }
    }
}
