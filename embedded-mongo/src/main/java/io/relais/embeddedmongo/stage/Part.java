package io.relais.embeddedmongo.stage;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.backend.aggregation.Expression;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What becomes of one field. */
@FunctionalInterface
interface Part {

    Part SHOWN = (value, whole) -> value;
    Part HIDDEN = (value, whole) -> Missing.getInstance();

    /**
     * The field's new value.
     *
     * @param value as it is; {@link Missing} if the field is not there, which is also the answer if it is not to be
     * @param whole the document that expressions look at
     */
    @Nullable
    Object of(@Nullable Object value, Document whole);

    /** The value of an expression. */
    static Part computed(@Nullable Object expression) {
        if (expression instanceof Collection<?> list) {
            return (value, whole) -> {
                List<@Nullable Object> all = new ArrayList<>();
                list.forEach(each -> all.add(orNull(Expression.evaluateDocument(each, whole))));
                return all;
            };
        }
        if (expression instanceof String text && text.startsWith("$")) {
            return path(text);
        }
        return (value, whole) -> Expression.evaluateDocument(expression, whole);
    }

    /** The library would take texts in what it finds for paths in turn, and keep gaps in arrays. */
    private static Part path(String path) {
        if (path.equals("$$REMOVE")) {
            return HIDDEN;
        }
        return path.startsWith("$$")
                ? (value, whole) -> Expression.evaluateDocument(path, whole)
                : (value, whole) -> withoutGaps(Utils.getSubdocumentValueCollectionAware(whole, path.substring(1)));
    }

    private static @Nullable Object withoutGaps(@Nullable Object found) {
        return found instanceof Collection<?> list
                ? list.stream().filter(each -> !(each instanceof Missing)).toList()
                : found;
    }

    private static @Nullable Object orNull(@Nullable Object value) {
        return value instanceof Missing ? null : value;
    }
}
