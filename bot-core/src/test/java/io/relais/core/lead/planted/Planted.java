package io.relais.core.lead.planted;

/** Knows what it must not know. */
final class Planted {

    private Planted() {}

    static java.time.Instant impure() {
        return java.time.Instant.now();
    }

    static Class<?> framework() {
        return com.slack.planted.ChatSdk.class;
    }

    static Class<?> knows() {
        return io.relais.core.chat.Card.class;
    }
}
