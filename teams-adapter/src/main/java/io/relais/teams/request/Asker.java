package io.relais.teams.request;

import io.relais.core.chat.Account;
import io.relais.teams.web.TeamsSpot;
import java.util.Locale;

/**
 * Who came in, and where.
 *
 * @param account the person; the workspace is the tenant
 * @param language how the person is spoken to in the few words of this channel
 * @param spot the conversation it happened in
 * @param kind what kind of conversation that is
 */
public record Asker(Account account, Locale language, TeamsSpot spot, Kind kind) {

    /** Kinds of conversation. */
    public enum Kind {
        /** The person and the bot. */
        CHAT,
        /** Several people and the bot. */
        GROUP,
        /** A channel of a team. */
        CHANNEL,
        /** Anywhere: the bot may not be there. */
        ELSEWHERE
    }
}
