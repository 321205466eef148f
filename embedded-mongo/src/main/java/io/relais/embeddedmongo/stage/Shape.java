package io.relais.embeddedmongo.stage;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import io.relais.embeddedmongo.stage.Parts.Others;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which fields of a document are shown, left out, or computed; also within the documents of arrays. */
public final class Shape {

    private static final String ID = "_id";

    private final Parts parts;

    private Shape(Parts parts) {
        this.parts = parts;
    }

    /** Of a projection: fields with 1, or fields with 0, and computed ones. */
    public static Shape projected(Document projection) {
        List<String> shown = new ArrayList<>();
        List<String> hidden = new ArrayList<>();
        sort("", projection, shown, hidden);
        if (!shown.isEmpty() && !hidden.isEmpty()) {
            throw new MongoServerError(
                    31254,
                    "Cannot do exclusion on field " + hidden.get(0) + " in inclusion projection of " + shown.get(0));
        }
        boolean onlyId = shown.isEmpty() && hidden.isEmpty() && isShown(projection.get(ID));
        Document fields = projection;
        if (!shown.isEmpty() && !projection.containsKey(ID)) {
            fields = new Document(ID, 1);
            fields.putAll(projection);
        }
        Others others = shown.isEmpty() && !onlyId ? Others.KEPT : Others.LEFT_OUT;
        return new Shape(new Parts(others).add(fields, Shape::leaf));
    }

    /** Of fields that are added, or set anew; all are computed from the document as it was. */
    public static Shape with(Document added) {
        return new Shape(new Parts(Others.KEPT).add(added, Part::computed));
    }

    /** The document in this shape; the one given is not changed. */
    public Document of(Document document) {
        return parts.of(document);
    }

    private static void sort(String before, Document projection, List<String> shown, List<String> hidden) {
        projection.forEach((field, value) -> {
            String path = before + field;
            boolean nested = value instanceof Document document
                    && document.keySet().stream().noneMatch(key -> key.startsWith("$"));
            if (nested) {
                sort(path + ".", (Document) value, shown, hidden);
            } else if (!path.equals(ID) || !isFlag(value)) {
                (isShown(value) ? shown : hidden).add(path);
            }
        });
    }

    private static Part leaf(@Nullable Object value) {
        if (!isFlag(value)) {
            return Part.computed(value);
        }
        return isShown(value) ? Part.SHOWN : Part.HIDDEN;
    }

    private static boolean isFlag(@Nullable Object value) {
        return value instanceof Number || value instanceof Boolean;
    }

    private static boolean isShown(@Nullable Object value) {
        return value != null && (!isFlag(value) || Utils.isTrue(value));
    }
}
