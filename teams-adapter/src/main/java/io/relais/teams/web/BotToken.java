package io.relais.teams.web;

import java.time.Duration;

/**
 * What the bot shows to the Bot Connector.
 *
 * @param value the token itself; empty where none is sent
 * @param lasts how long it is good for, from when it was got
 */
public record BotToken(String value, Duration lasts) {

    /** What a bot without credentials sends: no token. */
    static final BotToken NONE = new BotToken("", Duration.ofDays(1));

    /** Shows nothing of it. */
    @Override
    public String toString() {
        return "BotToken[lasts=" + lasts + "]";
    }
}
