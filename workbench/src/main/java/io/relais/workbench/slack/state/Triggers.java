package io.relais.workbench.slack.state;

import io.relais.workbench.WorkbenchClock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Trigger ids: each opens one view, for three real seconds. */
@Component
public final class Triggers {
    /** How long a trigger lives. */
    public static final Duration LIFE = Duration.ofSeconds(3);

    private static final Duration REMEMBERED = Duration.ofMinutes(10);

    private static final long SECOND_PART = 4711;

    private final Ids ids;
    private final WorkbenchClock clock;
    private final Map<String, Trigger> issued = new HashMap<>();

    Triggers(Ids ids, WorkbenchClock clock) {
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What a trigger stands for.
     *
     * @param view the modal it came from, when it came from one
     */
    public record Trigger(String person, @Nullable String view, Instant at, boolean used) {}

    /** Why a trigger opens nothing. */
    public enum Verdict {
        /** It opens a view. */
        GOOD,
        /** Never issued. */
        UNKNOWN,
        /** Older than three seconds. */
        EXPIRED,
        /** Used before. */
        USED
    }

    /** A trigger that was looked up, with what can be done with it. */
    public record Exchange(Verdict verdict, @Nullable Trigger trigger) {}

    /** Makes a trigger for a person. */
    public synchronized String issue(String person, @Nullable String view) {
        Instant now = clock.real();
        issued.values().removeIf(old -> old.at().plus(REMEMBERED).isBefore(now));
        String id = String.format(
                Locale.ROOT,
                "%d.%d.%s",
                now.toEpochMilli(),
                SECOND_PART,
                ids.random(32).toLowerCase(Locale.ROOT));
        issued.put(id, new Trigger(person, view, now, false));
        return id;
    }

    /** Looks a trigger up without using it. */
    public synchronized Exchange look(String id) {
        Trigger trigger = issued.get(id);
        if (trigger == null) {
            return new Exchange(Verdict.UNKNOWN, null);
        }
        if (trigger.used()) {
            return new Exchange(Verdict.USED, trigger);
        }
        boolean expired = trigger.at().plus(LIFE).isBefore(clock.real());
        return new Exchange(expired ? Verdict.EXPIRED : Verdict.GOOD, trigger);
    }

    /** Uses a trigger up. */
    public synchronized Exchange exchange(String id) {
        Exchange found = look(id);
        if (found.verdict() == Verdict.GOOD) {
            issued.computeIfPresent(id, (same, old) -> new Trigger(old.person(), old.view(), old.at(), true));
        }
        return found;
    }
}
