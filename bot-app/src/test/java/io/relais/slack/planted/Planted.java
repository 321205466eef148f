package io.relais.slack.planted;

/** Knows what it must not know. */
public final class Planted {

    private Planted() {}

    static Class<?> framework() {
        return org.springframework.context.ApplicationContext.class;
    }

    static Class<?> otherAdapter() {
        return io.relais.teams.planted.Planted.class;
    }
}
