package io.relais.embeddedmongo.plan;

import io.relais.embeddedmongo.index.OrderedIndex;
import io.relais.embeddedmongo.key.Interval;
import io.relais.embeddedmongo.store.Direction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way to the documents of a query.
 *
 * @param kind what is read
 * @param index the index, where one is read
 * @param intervals what of it, ascending
 * @param direction which way
 * @param order what is known of the order
 * @param certainty what is known of the documents
 * @param cost about how many rows are looked at
 */
public record Access(
        Kind kind,
        @Nullable OrderedIndex index,
        List<Interval> intervals,
        Direction direction,
        Order order,
        Certainty certainty,
        double cost) {

    /** What is read, by MongoDB's names. */
    public enum Kind {
        /** The documents with these {@code _id}s. */
        IDHACK,
        /** A part of the order of {@code _id}. */
        ID_RANGE,
        IXSCAN,
        COLLSCAN
    }

    /** Whether documents come as they are wanted. */
    public enum Order {
        AS_WANTED,
        TO_BE_SORTED
    }

    /** Whether all that is read matches. */
    public enum Certainty {
        ALL_MATCH,
        TO_BE_FILTERED
    }

    /** Whether it reads all there is, for no more than its order. */
    public boolean readsAll() {
        return intervals.stream().anyMatch(interval -> interval.from().length == 0);
    }

    Access withCost(double other) {
        return new Access(kind, index, intervals, direction, order, certainty, other);
    }
}
