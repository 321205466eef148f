package io.relais.embeddedmongo.plan;

import io.relais.embeddedmongo.key.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the values of one field must lie for a document to match.
 *
 * @param points the values one of which it must be; null if any
 * @param low its lower edge; null if there is none
 * @param high its upper edge; null if there is none
 * @param scope what the two edges together are about
 */
record Bounds(
        @Nullable List<@Nullable Object> points,
        @Nullable Edge low,
        @Nullable Edge high,
        Scope scope) {

    /** Of an array, whether one element must satisfy both edges or each edge may have its own. */
    enum Scope {
        ANY_ELEMENTS,
        SAME_ELEMENT
    }

    /** The end of a range. */
    record Edge(Object value, Touch touch) {

        /** Whether the value itself belongs to the range. */
        enum Touch {
            INCLUDED,
            EXCLUDED
        }

        Kind kind() {
            return Kind.of(value);
        }
    }

    static Bounds points(List<@Nullable Object> points) {
        return new Bounds(points, null, null, Scope.ANY_ELEMENTS);
    }

    static Bounds range(@Nullable Edge low, @Nullable Edge high, Scope scope) {
        return new Bounds(null, low, high, scope);
    }

    /** Both conditions, as far as one bound can say; points are kept before ranges, and what was there first. */
    Bounds and(Bounds other) {
        if (points != null || scope == Scope.SAME_ELEMENT) {
            return this;
        }
        if (other.points != null || other.scope == Scope.SAME_ELEMENT) {
            return other;
        }
        return range(low != null ? low : other.low, high != null ? high : other.high, scope);
    }

    /** Whether two bounds together say all that the two of them say apart. */
    boolean addsUpWith(Bounds other) {
        return points == null
                && other.points == null
                && scope == other.scope
                && scope == Scope.ANY_ELEMENTS
                && (low == null || other.low == null)
                && (high == null || other.high == null)
                && sameKind(low, other.high)
                && sameKind(high, other.low);
    }

    boolean isPoint() {
        return points != null && points.size() == 1;
    }

    /** Whether a document without the field can match. */
    boolean acceptsMissing() {
        return points != null && points.stream().anyMatch(point -> Kind.of(point) == Kind.NULL);
    }

    private static boolean sameKind(@Nullable Edge one, @Nullable Edge other) {
        return one == null || other == null || one.kind() == other.kind();
    }
}
