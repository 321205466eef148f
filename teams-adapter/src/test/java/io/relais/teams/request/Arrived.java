package io.relais.teams.request;

import io.relais.core.chat.Interaction;
import io.relais.teams.Fixtures;
import io.relais.teams.Issuer;
import io.relais.teams.card.TeamsPhrase;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What becomes of the activities in the files. */
final class Arrived {

    static final Instant NOW = Instant.parse("2026-11-23T09:30:00Z");

    private Arrived() {}

    static TeamsPhrase turnedAway(String file) {
        return ((Arrival.TurnedAway) arrival(file)).why();
    }

    static Way way(String file) {
        return arrival(file).way();
    }

    static Interaction interaction(String file) {
        return interactionOf(json(file));
    }

    static Interaction changed(String file, String part, String by) {
        return interactionOf(json(file).replace(part, by));
    }

    static Interaction interactionOf(String json) {
        return ((Arrival.ForTheBot) Objects.requireNonNull(arrived(json))).interaction();
    }

    static Arrival arrival(String file) {
        return Objects.requireNonNull(arrived(json(file)));
    }

    /** Null where it is nobody's word to the bot. */
    static @Nullable Arrival arrived(String json) {
        return TeamsArrivals.of(TeamsActivity.read(json), NOW);
    }

    static String json(String file) {
        return Fixtures.activity(file, Issuer.SERVICE);
    }
}
