package io.relais.embeddedmongo.language;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a projection of a query; of those operators that are none of expressions, there are none here. */
public final class ProjectionCheck {

    private static final Set<String> LACKING = Set.of("$slice", "$elemMatch", "$meta");

    private ProjectionCheck() {}

    /** Passes fields to show, fields to leave out, and computed ones. */
    public static void check(@Nullable Object projection) {
        if (projection != null) {
            Refusals.document(projection, "a projection").forEach(ProjectionCheck::field);
        }
    }

    private static void field(String field, @Nullable Object value) {
        if (field.equals("$") || field.endsWith(".$")) {
            throw Refusals.lacking("the projection of the element that matched");
        }
        if (field.startsWith("$") || field.isEmpty()) {
            throw new MongoServerError(16410, "a field's name can't be '" + field + "' in a projection");
        }
        if (value instanceof Document document && document.keySet().stream().anyMatch(LACKING::contains)) {
            throw Refusals.lacking("the projection " + document.keySet());
        }
        ExpressionCheck.check(value);
    }
}
