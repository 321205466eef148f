package io.relais.embeddedmongo.plan;

import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.bson.Document;
import io.relais.embeddedmongo.index.IndexField;
import io.relais.embeddedmongo.index.OrderedIndex;
import io.relais.embeddedmongo.key.Interval;
import io.relais.embeddedmongo.plan.Access.Certainty;
import io.relais.embeddedmongo.plan.Access.Kind;
import io.relais.embeddedmongo.plan.Access.Order;
import io.relais.embeddedmongo.plan.Stretches.Keys;
import io.relais.embeddedmongo.store.Direction;
import io.relais.embeddedmongo.store.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Chooses of all ways to the documents the one with the fewest rows to look at, which the tables can count. */
public final class Planner {

    private static final List<IndexField> ID = List.of(new IndexField("_id", IndexField.Order.ASCENDING));
    private static final int COUNTED = 16;

    /** A row of an index costs a second look-up, that of its document. */
    private static final double FETCH = 2;

    private static final double SORT = 3;

    /** A collection may grow: what an index can answer is never answered by looking at everything. */
    private static final double LAST_RESORT = 1e15;

    private final Table documents;
    private final List<OrderedIndex> indexes;

    /** A planner over what is there at the moment that is read. */
    public Planner(Table documents, List<OrderedIndex> indexes) {
        this.documents = documents;
        this.indexes = indexes;
    }

    /**
     * The best way.
     *
     * @param wanted at most so many documents; 0 for all
     */
    public Access plan(Filter filter, Sorting sorting, long wanted) {
        List<Access> ways = new ArrayList<>();
        ways.add(byId(filter, sorting));
        for (OrderedIndex index : indexes) {
            Access way = byIndex(index, filter, sorting);
            if (way != null) {
                ways.add(way);
            }
        }
        return ways.stream()
                .map(way -> way.withCost(cost(way, wanted)))
                .min(Comparator.comparingDouble(Access::cost))
                .orElseThrow();
    }

    private Access byId(Filter filter, Sorting sorting) {
        Stretches stretches = Stretches.of(ID, filter, Keys.ONE_EACH);
        Direction direction = sorting.along(ID, stretches.fixed(), filter);
        boolean ordered = direction != null && mergeable(stretches);
        Kind kind = stretches.fixed() > 0
                ? Kind.IDHACK
                : stretches.used() > 0 || (ordered && !sorting.isNone()) ? Kind.ID_RANGE : Kind.COLLSCAN;
        return new Access(
                kind,
                null,
                stretches.intervals(),
                direction == null ? Direction.FORWARD : direction,
                ordered || sorting.isNone() ? Order.AS_WANTED : Order.TO_BE_SORTED,
                certainty(filter, ID.subList(0, stretches.used())),
                rows(documents, stretches.intervals()));
    }

    private @Nullable Access byIndex(OrderedIndex index, Filter filter, Sorting sorting) {
        List<IndexField> fields = index.spec().fields();
        Keys keys = index.multikey() ? Keys.SEVERAL : Keys.ONE_EACH;
        Stretches stretches = Stretches.of(fields, filter, keys);
        Direction direction = index.multikey() ? null : sorting.along(fields, stretches.fixed(), filter);
        boolean helps = stretches.used() > 0 || (direction != null && !sorting.isNone());
        if (!helps || !holdsAll(index, filter)) {
            return null;
        }
        boolean ordered = direction != null && mergeable(stretches);
        return new Access(
                Kind.IXSCAN,
                index,
                stretches.intervals(),
                direction == null ? Direction.FORWARD : direction,
                ordered || sorting.isNone() ? Order.AS_WANTED : Order.TO_BE_SORTED,
                certainty(filter, fields.subList(0, stretches.used())),
                rows(index.table(), stretches.intervals()) * FETCH);
    }

    /** Several stretches are merged only where each has the same fields behind its prefix. */
    private static boolean mergeable(Stretches stretches) {
        return stretches.intervals().size() <= 1 || stretches.intervals().size() <= COUNTED * COUNTED;
    }

    private static Certainty certainty(Filter filter, List<IndexField> narrowed) {
        boolean all = filter.saysAllBy(narrowed.stream().map(IndexField::path).toList());
        return all ? Certainty.ALL_MATCH : Certainty.TO_BE_FILTERED;
    }

    private static double rows(Table table, List<Interval> intervals) {
        double counted =
                intervals.stream().limit(COUNTED).mapToLong(table::estimate).sum();
        return counted * Math.max(1, intervals.size() / (double) COUNTED) + intervals.size();
    }

    private static double cost(Access way, long wanted) {
        if (way.kind() == Kind.COLLSCAN) {
            return LAST_RESORT + way.cost();
        }
        if (way.readsAll() && way.certainty() == Certainty.TO_BE_FILTERED) {
            return LAST_RESORT / 2 + way.cost();
        }
        if (way.order() == Order.TO_BE_SORTED) {
            return way.cost() * (1 + SORT);
        }
        return wanted > 0 && way.certainty() == Certainty.ALL_MATCH
                ? Math.min(way.cost(), (wanted + way.intervals().size()) * FETCH)
                : way.cost();
    }

    /** Whether no document that matches is left out of the index. */
    private static boolean holdsAll(OrderedIndex index, Filter filter) {
        if (index.spec().sparse() && index.spec().fields().stream().noneMatch(field -> asksFor(filter, field))) {
            return false;
        }
        Document partial = index.spec().partial();
        return partial == null || partial.entrySet().stream().allMatch(condition -> implies(filter, condition));
    }

    private static boolean asksFor(Filter filter, IndexField field) {
        Bounds bounds = filter.on(field.path());
        return bounds != null && !bounds.acceptsMissing();
    }

    private static boolean implies(Filter filter, Map.Entry<String, Object> condition) {
        if (filter.query().containsKey(condition.getKey())
                && Objects.equals(filter.query().get(condition.getKey()), condition.getValue())) {
            return true;
        }
        Bounds bounds = filter.on(condition.getKey());
        List<@Nullable Object> points = bounds == null ? null : bounds.points();
        Document asked = new Document(condition.getKey(), condition.getValue());
        return points != null
                && !condition.getKey().contains(".")
                && points.stream()
                        .allMatch(point ->
                                new DefaultQueryMatcher().matches(new Document(condition.getKey(), point), asked));
    }
}
