package io.relais.core.chat;

/** The chats that the bot speaks. */
public enum Channel {
    SLACK,
    TEAMS
}
