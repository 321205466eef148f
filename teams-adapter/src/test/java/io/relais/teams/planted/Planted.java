package io.relais.teams.planted;

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
        return io.relais.slack.planted.OtherAdapter.class;
    }

    static Class<?> sdk() {
        return com.microsoft.bot.schema.Activity.class;
    }

    static Class<?> httpClient() {
        return okhttp3.OkHttpClient.class;
    }
}
