package io.relais.teams.web;

import io.relais.core.chat.Account;
import io.relais.teams.card.TeamsMessage;

/**
 * What the bot says in Teams, call by call. Each method throws {@link TeamsFailure} where Teams does not take it; none
 * tries again by itself. An {@link Account} of Teams has the tenant's id as its workspace and the person's {@code 29:...}
 * id as its user.
 */
@SuppressWarnings("DoNotCallSuggester") // until each has its body
public final class TeamsCalls {

    /** Posts; gives the new message's activity id. */
    public String post(TeamsSpot spot, TeamsMessage message) {
        throw new UnsupportedOperationException();
    }

    /** Edits a message of the bot. */
    public void edit(TeamsSpot spot, String activity, TeamsMessage message) {
        throw new UnsupportedOperationException();
    }

    /** Shows that the bot is at work, for some seconds or until it posts. */
    public void typing(TeamsSpot spot) {
        throw new UnsupportedOperationException();
    }

    /** The bot's conversation with one person: the one that is remembered, else a new one. */
    public TeamsSpot personal(Account account) {
        throw new UnsupportedOperationException();
    }
}
