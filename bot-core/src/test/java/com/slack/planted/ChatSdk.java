package com.slack.planted;

/** Stands for a chat SDK, which the core has none of, so that a planted class can break the rule against it. */
public final class ChatSdk {

    private ChatSdk() {}
}
