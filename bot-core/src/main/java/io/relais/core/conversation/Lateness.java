package io.relais.core.conversation;

import io.relais.core.i18n.Wording;
import io.relais.core.port.Parcel.Pending;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Says of what comes late that it does. */
record Lateness(Instant now) {

    /** What comes later than this says so. */
    private static final Duration LATE = Duration.ofMinutes(10);

    /** That it comes late, or null. */
    @Nullable
    String says(Pending pending, Wording words) {
        Instant since = pending.since();
        return since.plus(LATE).isBefore(now) ? words.say("because.late", words.moment(since)) : null;
    }

    /** Why somebody is sent a daily digest, and that it comes late where it does. */
    String digest(Instant due, Wording words) {
        String because = words.say("because.daily");
        String late = weekly(due, words);
        return late == null ? because : because + " " + late;
    }

    /** That a digest comes late, or null. */
    @Nullable
    String weekly(Instant due, Wording words) {
        return due.plus(LATE).isBefore(now) ? words.say("because.digest.late", words.moment(due)) : null;
    }

    /** Why somebody is told, and that it comes late where it does. */
    String says(String because, Pending pending, Wording words) {
        String late = says(pending, words);
        return late == null ? because : because + " " + late;
    }
}
