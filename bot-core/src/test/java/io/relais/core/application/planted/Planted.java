package io.relais.core.application.planted;

/** Knows what it must not know. */
final class Planted {

    private Planted() {}

    static Class<?> driver() {
        return com.mongodb.client.MongoClient.class;
    }

    static Class<?> knows() {
        return io.relais.core.chat.Card.class;
    }
}
