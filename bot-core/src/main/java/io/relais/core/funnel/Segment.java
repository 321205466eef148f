package io.relais.core.funnel;

import org.jspecify.annotations.Nullable;

/** The size of a company by head count: the classes of European statistics, with large ones cut in two. */
final class Segment {

    private static final int SMALL = 10;
    private static final int MEDIUM = 50;
    private static final int LARGE = 250;
    private static final int VERY_LARGE = 1000;

    private Segment() {}

    /** Such as {@code 50-249}; {@link Slice#UNKNOWN} where the head count is not known. */
    static String of(@Nullable Integer employees) {
        if (employees == null) {
            return Slice.UNKNOWN;
        }
        if (employees < MEDIUM) {
            return employees < SMALL ? "1-9" : "10-49";
        }
        if (employees < LARGE) {
            return "50-249";
        }
        return employees < VERY_LARGE ? "250-999" : "1000+";
    }
}
