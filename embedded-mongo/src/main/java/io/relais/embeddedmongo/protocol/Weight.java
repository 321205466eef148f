package io.relais.embeddedmongo.protocol;

import de.bwaldvogel.mongo.bson.BinData;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** About how many bytes a value takes in a reply, found without writing it. */
final class Weight {

    private static final int VALUE = 16;

    /** Most letters of a text take no more than that. */
    private static final int LETTER = 2;

    private Weight() {}

    static long of(@Nullable Object value) {
        if (value instanceof String text) {
            return VALUE + (long) LETTER * text.length();
        }
        if (value instanceof Map<?, ?> document) {
            long sum = VALUE;
            for (Map.Entry<?, ?> field : document.entrySet()) {
                sum += of(field.getKey()) + of(field.getValue());
            }
            return sum;
        }
        if (value instanceof Collection<?> elements) {
            return VALUE + elements.stream().mapToLong(Weight::of).sum();
        }
        return value instanceof BinData data ? VALUE + data.getData().length : VALUE;
    }
}
