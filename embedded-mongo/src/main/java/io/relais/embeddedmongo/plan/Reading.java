package io.relais.embeddedmongo.plan;

import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.backend.QueryMatcher;
import de.bwaldvogel.mongo.bson.Document;
import io.relais.embeddedmongo.index.OrderedIndex;
import io.relais.embeddedmongo.key.Interval;
import io.relais.embeddedmongo.plan.Access.Certainty;
import io.relais.embeddedmongo.plan.Access.Order;
import io.relais.embeddedmongo.store.Bson;
import io.relais.embeddedmongo.store.Direction;
import io.relais.embeddedmongo.store.Row;
import io.relais.embeddedmongo.store.Rows;
import io.relais.embeddedmongo.store.Table;
import io.relais.embeddedmongo.store.View;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Follows an access and gives the documents that match, one by one as they are asked for. */
public final class Reading {

    private final Access access;
    private final View view;
    private final Table documents;
    private final Tally tally = new Tally();

    /** A reading of a collection at one moment. */
    public Reading(Access access, View view, Table documents) {
        this.access = access;
        this.view = view;
        this.documents = documents;
    }

    /** What has been looked at so far. */
    public Tally tally() {
        return tally;
    }

    /** The documents that match, in the order of the access. */
    public Stream<Document> matching(Filter filter) {
        Rows all = view.rows(documents);
        Stream<Document> read = access.index() == null
                ? rows(all).map(row -> decode(row.value()))
                : places(access.index()).map(all::get).filter(Objects::nonNull).map(this::decode);
        if (filter.query().isEmpty()) {
            return read;
        }
        QueryMatcher matcher = new DefaultQueryMatcher();
        return read.filter(document -> matcher.matches(document, filter.query()));
    }

    /** How many documents there are, without looking at any; only where all that is read matches. */
    public long count() {
        if (access.certainty() != Certainty.ALL_MATCH) {
            throw new IllegalStateException("documents must be looked at");
        }
        OrderedIndex index = access.index();
        if (index != null && index.multikey()) {
            return places(index).count();
        }
        Rows rows = view.rows(index == null ? documents : index.table());
        return access.intervals().stream().mapToLong(rows::count).sum();
    }

    private Stream<byte[]> places(OrderedIndex index) {
        Stream<byte[]> places = rows(view.rows(index.table())).map(Row::value);
        if (!index.multikey()) {
            return places;
        }
        Set<ByteBuffer> seen = new HashSet<>();
        return places.filter(place -> seen.add(ByteBuffer.wrap(place)));
    }

    private Stream<Row> rows(Rows rows) {
        Iterator<Row> found =
                access.order() == Order.AS_WANTED && access.intervals().size() > 1
                        ? merged(rows)
                        : oneAfterTheOther(rows);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(found, Spliterator.ORDERED), false)
                .peek(row -> tally.key());
    }

    private Iterator<Row> merged(Rows rows) {
        Merge merge = new Merge(access.direction());
        for (Interval interval : access.intervals()) {
            merge.add(rows.scan(interval, access.direction()), access.index() == null ? 0 : interval.shared());
        }
        return merge;
    }

    private Iterator<Row> oneAfterTheOther(Rows rows) {
        List<Interval> intervals = new ArrayList<>(access.intervals());
        if (access.direction() == Direction.BACKWARD) {
            Collections.reverse(intervals);
        }
        return new OneAfterTheOther(intervals.iterator(), interval -> rows.scan(interval, access.direction()));
    }

    private Document decode(byte[] bytes) {
        tally.document();
        return Bson.decode(bytes);
    }
}
