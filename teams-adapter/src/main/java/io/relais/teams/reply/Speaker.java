package io.relais.teams.reply;

import io.relais.teams.card.TeamsMessage;
import io.relais.teams.card.TeamsPhrase;
import io.relais.teams.request.Asker;
import io.relais.teams.web.TeamsCalls;
import io.relais.teams.web.TeamsFailure;
import io.relais.teams.web.TeamsSpot;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Speaks to one person. */
final class Speaker {

    private static final Logger LOG = LoggerFactory.getLogger(Speaker.class);

    private final TeamsCalls calls;

    Speaker(TeamsCalls calls) {
        this.calls = calls;
    }

    static String phrase(Asker asker, TeamsPhrase phrase) {
        return phrase.in(asker.language());
    }

    /** Says something where it was asked. */
    void here(Asker asker, TeamsMessage message) {
        calls.post(asker.spot(), message);
    }

    /** Says something in the person's own chat with the bot, wherever it was asked. */
    void inChat(Asker asker, TeamsMessage message) {
        TeamsSpot chat = switch (asker.kind()) {
            case CHAT -> asker.spot();
            case GROUP, CHANNEL, ELSEWHERE -> calls.personal(asker.account());
        };
        calls.post(chat, message);
    }

    /**
     * Answers where others read along: in the person's own chat, with one line about that here. Teams shows nothing to
     * one person of many.
     */
    void aside(Asker asker, TeamsMessage message) {
        here(asker, TeamsMessage.of(phrase(asker, lineAfter(asker, message))));
    }

    private TeamsPhrase lineAfter(Asker asker, TeamsMessage message) {
        try {
            inChat(asker, message);
            return TeamsPhrase.ANSWERED_IN_CHAT;
        } catch (TeamsFailure failure) {
            LOG.warn("Teams did not take an answer: {}", failure.getMessage());
            return switch (failure.kind()) {
                case NOT_INSTALLED, REFUSED -> TeamsPhrase.OPEN_A_CHAT;
                case RETRY_LATER, CREDENTIALS, PROGRAMMING_ERROR -> TeamsPhrase.COULD_NOT_SHOW;
            };
        }
    }

    /** Shows that the bot is at work, where Teams can show it and the bot may be. */
    void typing(Asker asker) {
        boolean canBeShown = switch (asker.kind()) {
            case CHAT, GROUP -> true;
            case CHANNEL, ELSEWHERE -> false;
        };
        if (canBeShown) {
            calls.typing(asker.spot());
        }
    }
}
