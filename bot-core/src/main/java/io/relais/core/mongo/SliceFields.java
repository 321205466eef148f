package io.relais.core.mongo;

import io.relais.core.funnel.Dimension;
import io.relais.core.funnel.Slice;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The two fields that a slice is stored in, both empty where there is none. */
record SliceFields(String dimension, String value) {

    /** The fields of a slice. */
    Document of(@Nullable Slice slice) {
        return new Document(dimension, slice == null ? "" : slice.dimension().name())
                .append(value, slice == null ? "" : slice.value());
    }

    /** The slice that is there, or null. */
    @Nullable
    Slice read(DocumentReader from) {
        return from.textOr(dimension, "").isEmpty()
                ? null
                : new Slice(from.word(dimension, Dimension.class), from.textOr(value, ""));
    }
}
