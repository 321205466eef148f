package io.relais.core.chat;

/** Where somebody acted: one of the two chats, the HTTP API, or the bot's own clock. */
public enum Channel {
    SLACK,
    TEAMS,
    API,
    SYSTEM
}
