package io.relais.teams.planted;

/** Knows what it must not know. */
public final class Planted {

    private Planted() {}

    static Class<?> otherAdapter() {
        return io.relais.slack.planted.Planted.class;
    }
}
