package io.relais.teams.web;

/** Where the bot gets its tokens. */
public interface TokenSource {

    /** A new token; a {@link TeamsFailure} where there is none to be had. */
    BotToken fresh();
}
