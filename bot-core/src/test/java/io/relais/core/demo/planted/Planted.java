package io.relais.core.demo.planted;

/** Knows what it must not know. */
final class Planted {

    private Planted() {}

    static Class<?> knows() {
        return io.relais.core.chat.Card.class;
    }
}
