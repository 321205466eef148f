package io.relais.embeddedmongo.plan;

import de.bwaldvogel.mongo.bson.Document;
import io.relais.embeddedmongo.key.Kind;
import io.relais.embeddedmongo.plan.Bounds.Edge;
import io.relais.embeddedmongo.plan.Bounds.Edge.Touch;
import io.relais.embeddedmongo.plan.Bounds.Scope;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What of a query an index can know. Whatever else it asks is left to look at in the document. */
public final class Filter {

    private final Document query;
    private final Map<String, Bounds> bounds = new LinkedHashMap<>();
    private boolean more;

    private Filter(Document query) {
        this.query = query;
        read(query);
    }

    /** Reads a query as it came. */
    public static Filter of(@Nullable Document query) {
        return new Filter(query == null ? new Document() : query);
    }

    /** The query as it came. */
    public Document query() {
        return query;
    }

    @Nullable
    Bounds on(String field) {
        return bounds.get(field);
    }

    /** Whether the bounds of these fields say all that the query asks. */
    boolean saysAllBy(Collection<String> fields) {
        return !more && fields.containsAll(bounds.keySet());
    }

    private void read(Document part) {
        part.forEach((field, condition) -> {
            if (field.equals("$and") && condition instanceof Collection<?> all) {
                all.forEach(each -> readPart(each));
            } else if (field.startsWith("$")) {
                more |= !field.equals("$comment");
            } else if (isOperators(condition)) {
                ((Document) condition).forEach((operator, value) -> operator(field, operator, value));
            } else {
                points(field, java.util.Collections.singletonList(condition));
            }
        });
    }

    private void readPart(@Nullable Object part) {
        if (part instanceof Document document) {
            read(document);
        } else {
            more = true;
        }
    }

    private void operator(String field, String operator, @Nullable Object value) {
        switch (operator) {
            case "$eq" -> points(field, java.util.Collections.singletonList(value));
            case "$in" -> oneOf(field, value);
            case "$elemMatch" -> element(field, value);
            default -> range(field, operator, value);
        }
    }

    /** No value at all leaves nothing to read; what is no list is left to be refused. */
    private void oneOf(String field, @Nullable Object values) {
        if (values instanceof Collection<?> any) {
            points(field, new ArrayList<>(any));
        } else {
            more = true;
        }
    }

    private void points(String field, List<@Nullable Object> values) {
        if (!values.stream().allMatch(Filter::isPoint)) {
            more = true;
        } else {
            add(field, Bounds.points(values));
        }
    }

    private void range(String field, String operator, @Nullable Object value) {
        Bounds edge = edge(operator, value, Scope.ANY_ELEMENTS);
        if (edge == null) {
            more = true;
        } else {
            add(field, edge);
        }
    }

    /** Only of comparisons alone: then one element must satisfy them all. */
    private void element(String field, @Nullable Object condition) {
        more = true;
        Bounds all = null;
        if (condition instanceof Document operators) {
            for (Map.Entry<String, Object> each : operators.entrySet()) {
                Bounds edge = edge(each.getKey(), each.getValue(), Scope.ANY_ELEMENTS);
                if (edge == null) {
                    return;
                }
                all = all == null ? edge : all.and(edge);
            }
        }
        if (all != null) {
            add(field, Bounds.range(all.low(), all.high(), Scope.SAME_ELEMENT));
        }
    }

    private void add(String field, Bounds found) {
        Bounds there = bounds.get(field);
        if (there == null) {
            bounds.put(field, found);
        } else {
            more |= !there.addsUpWith(found);
            bounds.put(field, there.and(found));
        }
    }

    private static @Nullable Bounds edge(String operator, @Nullable Object value, Scope scope) {
        if (value == null || !Kind.of(value).isScalar() || isNaN(value)) {
            return null;
        }
        return switch (operator) {
            case "$gt" -> Bounds.range(new Edge(value, Touch.EXCLUDED), null, scope);
            case "$gte" -> Bounds.range(new Edge(value, Touch.INCLUDED), null, scope);
            case "$lt" -> Bounds.range(null, new Edge(value, Touch.EXCLUDED), scope);
            case "$lte" -> Bounds.range(null, new Edge(value, Touch.INCLUDED), scope);
            default -> null;
        };
    }

    private static boolean isNaN(Object value) {
        return value instanceof Number number && Double.isNaN(number.doubleValue());
    }

    private static boolean isPoint(@Nullable Object value) {
        Kind kind = Kind.of(value);
        return kind.isScalar() || kind == Kind.NULL || kind == Kind.BINARY || kind == Kind.TIMESTAMP;
    }

    private static boolean isOperators(@Nullable Object condition) {
        return condition instanceof Document document
                && document.keySet().stream().anyMatch(key -> key.startsWith("$"));
    }
}
