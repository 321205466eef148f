package io.relais.core.lead;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The times at which something is due for a lead; null where nothing is.
 *
 * @param acceptBy sales has accepted or rejected it by then
 * @param firstAttemptBy the owner has tried to reach the person by then
 * @param askAgainAt the owner asked to be shown it again then
 * @param wakeUpAt a recycled lead is looked at again then
 */
public record Clocks(
        @Nullable Instant acceptBy,
        @Nullable Instant firstAttemptBy,
        @Nullable Instant askAgainAt,
        @Nullable Instant wakeUpAt) {

    /** Nothing is due. */
    public static final Clocks NONE = new Clocks(null, null, null, null);

    /** To be accepted or rejected by then. */
    public static Clocks accepting(@Nullable Instant by) {
        return new Clocks(by, null, null, null);
    }

    /** To be tried by then. */
    public static Clocks attempting(Instant by) {
        return new Clocks(null, by, null, null);
    }

    /** To be woken up then. */
    public static Clocks sleeping(Instant until) {
        return new Clocks(null, null, null, until);
    }

    /** The same, and to be shown again then; null forgets it. */
    public Clocks askingAgain(@Nullable Instant at) {
        return new Clocks(acceptBy, firstAttemptBy, at, wakeUpAt);
    }

    /** The same, with the first attempt made. */
    public Clocks attempted() {
        return new Clocks(acceptBy, null, askAgainAt, wakeUpAt);
    }

    /** The next time at which the product has to do something by itself, or null. */
    public @Nullable Instant nextDue() {
        if (askAgainAt == null) {
            return wakeUpAt;
        }
        return wakeUpAt == null || askAgainAt.isBefore(wakeUpAt) ? askAgainAt : wakeUpAt;
    }
}
