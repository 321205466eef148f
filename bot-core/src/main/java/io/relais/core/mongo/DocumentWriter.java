package io.relais.core.mongo;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Writes a document field by field. What is null is left out; times are kept to the millisecond; amounts as text, which
 * keeps every digit on every server.
 */
final class DocumentWriter {

    private final Document document = new Document();

    DocumentWriter text(String name, @Nullable String value) {
        return put(name, value == null ? null : wellFormed(value));
    }

    DocumentWriter word(String name, @Nullable Enum<?> value) {
        return put(name, value == null ? null : value.name());
    }

    DocumentWriter number(String name, @Nullable Integer value) {
        return put(name, value);
    }

    DocumentWriter count(String name, long value) {
        return put(name, value);
    }

    DocumentWriter amount(String name, @Nullable BigDecimal value) {
        return put(name, value == null ? null : value.toString());
    }

    DocumentWriter time(String name, @Nullable Instant value) {
        return put(name, value == null ? null : date(value));
    }

    <T> DocumentWriter part(String name, @Nullable T value, Function<T, Document> mapping) {
        return put(name, value == null ? null : mapping.apply(value));
    }

    <T> DocumentWriter parts(String name, List<T> values, Function<T, Document> mapping) {
        return put(name, values.stream().map(mapping).toList());
    }

    DocumentWriter texts(String name, List<String> values) {
        return put(name, values.stream().map(DocumentWriter::wellFormed).toList());
    }

    Document document() {
        return document;
    }

    /** The time as a server keeps it. */
    static Date date(Instant time) {
        return Date.from(Instant.ofEpochMilli(time.toEpochMilli()));
    }

    /** The text as a server can keep it: half a surrogate pair becomes a question mark. */
    static String wellFormed(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private DocumentWriter put(String name, @Nullable Object value) {
        if (value != null) {
            document.append(name, value);
        }
        return this;
    }
}
