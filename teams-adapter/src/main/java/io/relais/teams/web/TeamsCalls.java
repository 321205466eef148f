package io.relais.teams.web;

import io.relais.core.chat.Account;
import io.relais.teams.card.TeamsMessage;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * What the bot says in Teams to somebody who is waiting for it, call by call. Each method throws {@link TeamsFailure} where
 * Teams does not take it; none tries again by itself. An {@link Account} of Teams has the tenant's id as its workspace and
 * the person's {@code 29:...} id as its user.
 */
public final class TeamsCalls {

    /** How long an answer waits for another call in its conversation to end, before it takes its chance. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final ConnectorCalls connector;

    private final Line line;

    private final PersonalChats chats;

    /** By these calls. */
    public TeamsCalls(ConnectorCalls connector, Line line, PersonalChats chats) {
        this.connector = connector;
        this.line = line;
        this.chats = chats;
    }

    /** Posts; gives the new message's activity id. */
    public String post(TeamsSpot spot, TeamsMessage message) {
        return inLine(spot, () -> connector.post(spot, message)).activity();
    }

    /** Edits a message of the bot. */
    public void edit(TeamsSpot spot, String activity, TeamsMessage message) {
        inLine(spot, () -> {
            connector.edit(spot, activity, message);
            return activity;
        });
    }

    /** Shows that the bot is at work, for some seconds or until it posts. */
    public void typing(TeamsSpot spot) {
        connector.typing(spot);
    }

    /** The bot's conversation with one person: the one that is remembered, else a new one. */
    public TeamsSpot personal(Account account) {
        return chats.with(account);
    }

    private <T> T inLine(TeamsSpot spot, Supplier<T> call) {
        String conversation = Line.root(spot.conversation());
        boolean entered = line.enter(conversation, PATIENCE);
        try {
            return call.get();
        } finally {
            if (entered) {
                line.leave(conversation);
            }
        }
    }
}
