package io.relais.embeddedmongo.language;

import de.bwaldvogel.mongo.backend.aggregation.Expression;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads an expression of an aggregation for operators that are unknown. */
public final class ExpressionCheck {

    private static final int UNKNOWN_EXPRESSION = 168;
    private static final int SEVERAL_OPERATORS = 15983;

    /** What the library computes, and what {@code Rewriting} says in those terms. */
    private static final Set<String> KNOWN = Stream.concat(
                    Arrays.stream(Expression.values()).map(Enum::name),
                    Stream.of("$first", "$last", "$switch", "$dateTrunc"))
            .collect(Collectors.toUnmodifiableSet());

    private ExpressionCheck() {}

    /**
     * Passes an expression all of whose operators are known.
     *
     * @throws MongoServerError 168 for others
     */
    public static void check(@Nullable Object expression) {
        if (expression instanceof Collection<?> list) {
            list.forEach(ExpressionCheck::check);
        } else if (expression instanceof Document document) {
            document(document);
        }
    }

    private static void document(Document document) {
        for (String key : document.keySet()) {
            if (!key.startsWith("$")) {
                check(document.get(key));
            } else if (document.size() > 1) {
                throw new MongoServerError(
                        SEVERAL_OPERATORS,
                        "an object representing an expression must have exactly one field, not " + document.keySet());
            } else if (!KNOWN.contains(key)) {
                throw new MongoServerError(
                        UNKNOWN_EXPRESSION, "InvalidPipelineOperator", "Unrecognized expression '" + key + "'");
            } else if (!key.equals("$literal")) {
                check(document.get(key));
            }
        }
    }
}
