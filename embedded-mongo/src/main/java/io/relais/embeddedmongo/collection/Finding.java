package io.relais.embeddedmongo.collection;

import de.bwaldvogel.mongo.bson.Document;
import io.relais.embeddedmongo.plan.Access;
import io.relais.embeddedmongo.plan.Access.Certainty;
import io.relais.embeddedmongo.plan.Access.Order;
import io.relais.embeddedmongo.plan.Filter;
import io.relais.embeddedmongo.plan.Reading;
import io.relais.embeddedmongo.plan.Sorting;
import io.relais.embeddedmongo.plan.Sorting.Keyed;
import io.relais.embeddedmongo.plan.Tally;
import io.relais.embeddedmongo.store.View;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.stream.Stream;

/** One query on a collection, planned and answered at one moment. */
public final class Finding {

    private static final int SORTED_IN_A_HEAP = 10_000;

    private final Query query;
    private final Filter filter;
    private final Sorting sorting;
    private final Access access;
    private final Reading reading;

    /** Plans the query. */
    public Finding(Contents contents, View view, Query query) {
        this.query = query;
        this.filter = Filter.of(query.filter());
        this.sorting = Sorting.of(query.sort());
        this.access = contents.plan(filter, sorting, query.wanted(), view);
        this.reading = new Reading(access, view, contents.documents());
    }

    /** How it is answered. */
    public Access access() {
        return access;
    }

    /** What was looked at so far. */
    public Tally tally() {
        return reading.tally();
    }

    /** The documents, found as they are asked for. */
    public Stream<Document> documents() {
        Stream<Document> found = sorted(reading.matching(filter));
        Stream<Document> rest = query.skip() > 0 ? found.skip(query.skip()) : found;
        return query.limit() > 0 ? rest.limit(query.limit()) : rest;
    }

    /** How many there are; documents are looked at only where the index can't tell. */
    public long count() {
        if (access.certainty() == Certainty.TO_BE_FILTERED) {
            return documents().count();
        }
        long rest = Math.max(0, reading.count() - query.skip());
        return query.limit() > 0 ? Math.min(rest, query.limit()) : rest;
    }

    private Stream<Document> sorted(Stream<Document> found) {
        if (access.order() == Order.AS_WANTED) {
            return found;
        }
        long wanted = query.wanted();
        Stream<Keyed> keyed = found.map(sorting::keyed);
        Stream<Keyed> ordered = wanted > 0 && wanted <= SORTED_IN_A_HEAP
                ? first((int) wanted, keyed, sorting.comparator())
                : keyed.sorted(sorting.comparator());
        return ordered.map(Keyed::document);
    }

    /** Keeps no more than are wanted, however many there are. */
    private static Stream<Keyed> first(int wanted, Stream<Keyed> all, Comparator<Keyed> order) {
        PriorityQueue<Keyed> best = new PriorityQueue<>(order.reversed());
        all.forEach(each -> {
            best.add(each);
            if (best.size() > wanted) {
                best.poll();
            }
        });
        return best.stream().sorted(order);
    }
}
