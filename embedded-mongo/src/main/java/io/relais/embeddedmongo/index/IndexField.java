package io.relais.embeddedmongo.index;

import io.relais.embeddedmongo.key.KeyWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One field of an index and the way that it is sorted. */
public record IndexField(String path, Order order) {

    /** Least first or greatest first. */
    public enum Order {
        ASCENDING,
        DESCENDING;

        /** 1 or -1, as MongoDB writes it. */
        public int sign() {
            return this == ASCENDING ? 1 : -1;
        }
    }

    /** Adds a value to a key, in this field's order. */
    public void write(@Nullable Object value, KeyWriter key) {
        switch (order) {
            case ASCENDING -> key.value(value);
            case DESCENDING -> key.descending(value);
        }
    }

    List<String> steps() {
        return List.of(path.split("\\.", -1));
    }
}
