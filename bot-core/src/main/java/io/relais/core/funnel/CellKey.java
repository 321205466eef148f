package io.relais.core.funnel;

import org.jspecify.annotations.Nullable;

/**
 * Where a tally is kept: of some days, and of all leads (both null), of one slice (the second null), or of what is
 * in two slices at once.
 *
 * @param first the smaller one of two
 */
public record CellKey(
        Span span, @Nullable Slice first, @Nullable Slice second) {

    /** Refuses two slices in another order, or a second one alone. */
    public CellKey {
        if (second != null && (first == null || first.dimension().compareTo(second.dimension()) >= 0)) {
            throw new IllegalArgumentException("no cell is of " + first + " and " + second);
        }
    }

    /** The slice that tells it from other cells {@link #within()} the same leads; null where it is of all leads. */
    public @Nullable Slice last() {
        return second == null ? first : second;
    }

    /** The slice that the other one is counted within; null where it is within all leads. */
    public @Nullable Slice within() {
        return second == null ? null : first;
    }
}
