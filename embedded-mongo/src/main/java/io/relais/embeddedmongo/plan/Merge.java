package io.relais.embeddedmongo.plan;

import io.relais.embeddedmongo.store.Direction;
import io.relais.embeddedmongo.store.Row;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;

/** Several ordered stretches as one, in the order of what comes behind the prefix of each. */
final class Merge implements Iterator<Row> {

    private final PriorityQueue<Source> sources;

    Merge(Direction direction) {
        Comparator<Source> byRest = (one, other) -> Arrays.compareUnsigned(
                one.head.key(),
                one.prefix,
                one.head.key().length,
                other.head.key(),
                other.prefix,
                other.head.key().length);
        sources = new PriorityQueue<>(direction == Direction.FORWARD ? byRest : byRest.reversed());
    }

    /** Adds a stretch; the order is that of the bytes behind its prefix. */
    void add(Iterator<Row> rows, int prefix) {
        if (rows.hasNext()) {
            sources.add(new Source(rows, prefix));
        }
    }

    @Override
    public boolean hasNext() {
        return !sources.isEmpty();
    }

    @Override
    public Row next() {
        Source first = sources.poll();
        if (first == null) {
            throw new NoSuchElementException();
        }
        Row found = first.head;
        if (first.rows.hasNext()) {
            first.head = first.rows.next();
            sources.add(first);
        }
        return found;
    }

    private static final class Source {

        private final Iterator<Row> rows;
        private final int prefix;
        private Row head;

        Source(Iterator<Row> rows, int prefix) {
            this.rows = rows;
            this.prefix = prefix;
            this.head = rows.next();
        }
    }
}
