package io.relais.embeddedmongo.language;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a query for what is unknown, and for what the library is known to answer wrongly. */
public final class FilterCheck {

    private static final int NO_TEXT_INDEX = 27;

    private static final Set<String> LOGICAL = Set.of("$and", "$or", "$nor");
    private static final Set<String> REFERENCES = Set.of("$ref", "$id", "$db");
    private static final Set<String> PLAIN =
            Set.of("$eq", "$ne", "$gt", "$gte", "$lt", "$lte", "$exists", "$type", "$options");
    private static final Set<String> LACKING = Set.of(
            "$mod",
            "$bitsAllSet",
            "$bitsAllClear",
            "$bitsAnySet",
            "$bitsAnyClear",
            "$geoWithin",
            "$geoIntersects",
            "$near",
            "$nearSphere");

    private FilterCheck() {}

    /**
     * Passes a query that the engine can answer.
     *
     * @throws MongoServerError in MongoDB's own code for all others
     */
    public static void check(@Nullable Object query) {
        Refusals.document(query, "a query").forEach(FilterCheck::part);
    }

    private static void part(String field, @Nullable Object condition) {
        if (LOGICAL.contains(field)) {
            all(field, condition);
        } else if (field.equals("$expr")) {
            ExpressionCheck.check(condition);
        } else if (field.equals("$text")) {
            throw new MongoServerError(NO_TEXT_INDEX, "IndexNotFound", "text index required for $text query");
        } else if (field.equals("$where") || field.equals("$jsonSchema")) {
            throw Refusals.lacking(field);
        } else if (field.startsWith("$") && !field.equals("$comment") && !REFERENCES.contains(field)) {
            throw Refusals.bad("unknown top level operator: " + field);
        } else if (condition instanceof Document document && isOperators(document)) {
            operators(document);
        }
    }

    private static void all(String operator, @Nullable Object parts) {
        if (!(parts instanceof Collection<?> queries) || queries.isEmpty()) {
            throw Refusals.bad(operator + " must be a nonempty array");
        }
        queries.forEach(FilterCheck::check);
    }

    static boolean isOperators(Document condition) {
        String first = condition.isEmpty() ? "" : condition.keySet().iterator().next();
        return first.startsWith("$") && !REFERENCES.contains(first);
    }

    private static void operators(Document condition) {
        condition.forEach(FilterCheck::operator);
        if (condition.containsKey("$regex")) {
            boolean alone = condition.size() == (condition.containsKey("$options") ? 2 : 1);
            if (!alone) {
                throw Refusals.lacking("$regex together with other conditions in one; put them into $and");
            }
        }
    }

    private static void operator(String operator, @Nullable Object value) {
        switch (operator) {
            case "$in", "$nin", "$all" -> list(operator, value);
            case "$not" -> not(value);
            case "$elemMatch" -> element(Refusals.document(value, operator));
            case "$size" -> require(value instanceof Number, "$size needs a number");
            case "$regex" ->
                require(value instanceof String || value instanceof BsonRegularExpression, "$regex has to be a string");
            case "$gte", "$lte" -> {
                if (value == null) {
                    throw Refusals.lacking(operator + " with null");
                }
            }
            default -> known(operator);
        }
    }

    private static void known(String operator) {
        if (LACKING.contains(operator)) {
            throw Refusals.lacking(operator);
        }
        require(PLAIN.contains(operator), "unknown operator: " + operator);
    }

    private static void list(String operator, @Nullable Object value) {
        if (!(value instanceof Collection<?> values)) {
            throw Refusals.bad(operator + " needs an array");
        }
        for (Object each : values) {
            if (each instanceof Document document && isOperators(document)) {
                boolean matching = operator.equals("$all") && document.keySet().equals(Set.of("$elemMatch"));
                require(matching, "cannot nest $ under " + operator);
                if (values.size() > 1) {
                    throw Refusals.lacking("$all with several $elemMatch; put them into $and");
                }
                operators(document);
            }
        }
    }

    private static void not(@Nullable Object value) {
        if (value instanceof Document document) {
            require(isOperators(document), "$not needs a regex or a document of operators");
            operators(document);
        } else {
            require(value instanceof BsonRegularExpression, "$not needs a regex or a document");
        }
    }

    private static void element(Document condition) {
        boolean onValues = isOperators(condition)
                && !LOGICAL.contains(condition.keySet().iterator().next());
        if (onValues) {
            operators(condition);
        } else {
            check(condition);
        }
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw Refusals.bad(message);
        }
    }
}
