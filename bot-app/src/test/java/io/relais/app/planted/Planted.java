package io.relais.app.planted;

/** Knows what it must not know. */
final class Planted {

    private Planted() {}

    static Class<?> chatSdk() {
        return com.slack.api.Slack.class;
    }

    static Class<?> driver() {
        return com.mongodb.client.MongoClient.class;
    }
}
