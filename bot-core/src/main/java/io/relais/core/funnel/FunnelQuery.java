package io.relais.core.funnel;

import org.jspecify.annotations.Nullable;

/**
 * What figures are asked for.
 *
 * @param window of leads received, and of leads handed over, on these days
 * @param by one row for each value of it, or null for none
 * @param only of these leads, or null for all
 */
public record FunnelQuery(
        Window window, @Nullable Dimension by, @Nullable Slice only) {

    /** Refuses a pair of dimensions that is not {@linkplain #counted counted}. */
    public FunnelQuery {
        if (by != null && only != null && !counted(by, only.dimension())) {
            throw new IllegalArgumentException("not counted: by " + by + " for one " + only.dimension());
        }
    }

    /** All figures of all leads of that time. */
    public static FunnelQuery of(Window window) {
        return new FunnelQuery(window, null, null);
    }

    /** Whether each value of the one dimension can be told within each of the other: where either is divisible. */
    public static boolean counted(Dimension by, Dimension only) {
        return by != only && (by.divisible() || only.divisible());
    }

    /** The same, broken down by that. */
    public FunnelQuery by(Dimension dimension) {
        return new FunnelQuery(window, dimension, only);
    }

    /** The same, of these leads only. */
    public FunnelQuery only(Slice slice) {
        return new FunnelQuery(window, by, slice);
    }
}
