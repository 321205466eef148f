package io.relais.embeddedmongo.plan;

import io.relais.embeddedmongo.key.Interval;
import io.relais.embeddedmongo.store.Row;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** The rows of several stretches, each opened when the one before it has ended. A stream would read a stretch whole. */
final class OneAfterTheOther implements Iterator<Row> {

    private final Iterator<Interval> intervals;
    private final Function<Interval, Iterator<Row>> opened;
    private Iterator<Row> rows = Collections.emptyIterator();

    OneAfterTheOther(Iterator<Interval> intervals, Function<Interval, Iterator<Row>> opened) {
        this.intervals = intervals;
        this.opened = opened;
    }

    @Override
    public boolean hasNext() {
        while (!rows.hasNext() && intervals.hasNext()) {
            rows = opened.apply(intervals.next());
        }
        return rows.hasNext();
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return rows.next();
    }
}
