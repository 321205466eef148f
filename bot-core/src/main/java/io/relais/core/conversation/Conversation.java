package io.relais.core.conversation;

import io.relais.core.chat.Bot;
import io.relais.core.chat.Channel;
import io.relais.core.chat.Interaction;
import io.relais.core.chat.Origin;
import io.relais.core.chat.Reply;
import io.relais.core.conversation.InteractionLog.Answered;
import io.relais.core.conversation.InteractionLog.Outcome;
import io.relais.core.i18n.Language;
import io.relais.core.i18n.Wording;
import io.relais.core.port.ChatUnavailable;
import io.relais.core.port.SeenInteractions;
import io.relais.core.port.StoreUnavailable;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers everything that people do in a chat: takes each interaction on once, finds out who it is, routes it, and turns
 * every failure into words. Somebody always gets an answer.
 */
public final class Conversation implements Bot {

    private static final Logger LOG = LoggerFactory.getLogger(Conversation.class);

    private final People people;
    private final Switchboard switchboard;
    private final SeenInteractions seen;
    private final Watch watch;

    /** With these people, on this switchboard. */
    public Conversation(People people, Switchboard switchboard, SeenInteractions seen, Watch watch) {
        this.people = people;
        this.switchboard = switchboard;
        this.seen = seen;
        this.watch = watch;
    }

    /**
     * What watches over the conversations.
     *
     * @param clock measures how long an answer took
     * @param references names a failure, to the person and in the log
     * @param log is told of each answer
     */
    public record Watch(InstantSource clock, Supplier<String> references, InteractionLog log) {}

    @Override
    public Reply answer(Interaction interaction) {
        var from = watch.clock().instant();
        Answer answer = answered(interaction);
        Duration took = Duration.between(from, watch.clock().instant());
        Channel channel = interaction.origin().account().channel();
        watch.log().answered(new Answered(channel, answer.what(), answer.lead(), answer.outcome(), took));
        return answer.reply();
    }

    /** The one place where failures become words. */
    private Answer answered(Interaction interaction) {
        Origin origin = interaction.origin();
        try {
            return onlyOnce(interaction);
        } catch (StoreUnavailable away) {
            LOG.warn("the store is away; an interaction was not taken on", away);
            return failed(origin, Outcome.UNAVAILABLE, "failure.store");
        } catch (ChatUnavailable away) {
            LOG.warn("the chat is away; an interaction was not taken on", away);
            return failed(origin, Outcome.UNAVAILABLE, "failure.chat");
        } catch (RuntimeException bug) {
            String reference = watch.references().get();
            LOG.error("failure {}", reference, bug);
            return failed(origin, Outcome.FAILED, "failure.bug", reference);
        }
    }

    private Answer onlyOnce(Interaction interaction) {
        Origin origin = interaction.origin();
        if (!seen.take(origin.key(), origin.at())) {
            return new Answer("repeated", Outcome.REPEATED, new Reply.Nothing());
        }
        Answer answer = answerOf(interaction);
        finish(origin);
        return answer;
    }

    /** What was answered is recorded already: that this is not must not be told as if it were not. */
    private void finish(Origin origin) {
        try {
            seen.finish(origin.key());
        } catch (StoreUnavailable away) {
            LOG.warn(
                    "the store is away; an interaction that was answered will be answered again if it is sent again",
                    away);
        }
    }

    private Answer answerOf(Interaction interaction) {
        Origin origin = interaction.origin();
        Person person = people.known(origin.account());
        if (person == null) {
            String words = people.wording(origin.account(), origin.locale()).say("stranger");
            return new Answer("stranger", Outcome.FORBIDDEN, new Reply.Say(words));
        }
        return interaction.accept(switchboard.route(person));
    }

    private Answer failed(Origin origin, Outcome outcome, String phrase, Object... values) {
        String words = wordingForFailure(origin).say(phrase, values);
        return new Answer("failure", outcome, new Reply.Say(words));
    }

    /** Asks no chat: it may be the one that is away. */
    private Wording wordingForFailure(Origin origin) {
        String locale = origin.locale();
        Wording all = people.forAll();
        return locale == null ? all : new Wording(Language.of(locale), all.zone());
    }

    /** What was answered, and what to call it in the log; {@code lead} is the number of the lead, or empty. */
    record Answer(String what, String lead, Outcome outcome, Reply reply) {

        Answer(String what, Outcome outcome, Reply reply) {
            this(what, "", outcome, reply);
        }
    }
}
