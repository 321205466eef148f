package io.relais.slack.planted;

/** Knows what it must not know. */
final class Planted {

    private Planted() {}

    static Class<?> domain() {
        return io.relais.core.lead.Lead.class;
    }

    static Class<?> framework() {
        return org.springframework.planted.Framework.class;
    }

    static Class<?> otherAdapter() {
        return io.relais.teams.planted.OtherAdapter.class;
    }
}
