package io.relais.embeddedmongo.index;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import io.relais.embeddedmongo.index.IndexField.Order;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an index is asked to be.
 *
 * @param partial only documents that match it are in the index; null for all
 * @param expireAfterSeconds documents go this long after the time in the first field; null for never
 */
public record IndexSpec(
        String name,
        List<IndexField> fields,
        boolean unique,
        boolean sparse,
        @Nullable Document partial,
        @Nullable Long expireAfterSeconds) {

    public IndexSpec {
        fields = List.copyOf(fields);
    }

    /** Read from what {@code createIndexes} says, which is also what is stored. */
    public static IndexSpec of(Document description) {
        Document keys = (Document) description.getOrDefault("key", new Document());
        Object expires = description.get("expireAfterSeconds");
        return new IndexSpec(
                String.valueOf(description.get("name")),
                keys.entrySet().stream()
                        .map(key -> new IndexField(key.getKey(), order(key.getValue())))
                        .toList(),
                Utils.isTrue(description.get("unique")),
                Utils.isTrue(description.get("sparse")),
                (Document) description.get("partialFilterExpression"),
                expires instanceof Number seconds ? (Long) seconds.longValue() : null);
    }

    /** The fields as MongoDB writes them: {@code {due: 1}}. */
    public Document keyPattern() {
        Document pattern = new Document();
        fields.forEach(field -> pattern.put(field.path(), field.order().sign()));
        return pattern;
    }

    private static Order order(@Nullable Object direction) {
        return direction instanceof Number number && number.doubleValue() < 0 ? Order.DESCENDING : Order.ASCENDING;
    }
}
