package io.relais.core.mongo;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/**
 * Reads a document field by field. Fields that it isn't asked for are ignored; what is asked for and is not there, or is
 * of another kind, is named with the document and the path.
 */
final class DocumentReader {

    private final String name;
    private final String path;
    private final Document document;

    private DocumentReader(String name, String path, Document document) {
        this.name = name;
        this.path = path;
        this.document = document;
    }

    /** Reads a whole document, which messages call by that name, such as {@code lead 4711}. */
    static DocumentReader of(String name, Document document) {
        return new DocumentReader(name, "", document);
    }

    /** What messages call the document. */
    String name() {
        return name;
    }

    String text(String field) {
        return need(field, textOrNull(field));
    }

    String textOr(String field, String fallback) {
        String text = textOrNull(field);
        return text == null ? fallback : text;
    }

    @Nullable
    String textOrNull(String field) {
        return value(field, String.class);
    }

    List<String> texts(String field) {
        List<?> values = value(field, List.class);
        return values == null
                ? List.of()
                : values.stream().map(each -> cast(field, each, String.class)).toList();
    }

    <E extends Enum<E>> E word(String field, Class<E> type) {
        return need(field, wordOrNull(field, type));
    }

    <E extends Enum<E>> @Nullable E wordOrNull(String field, Class<E> type) {
        String word = textOrNull(field);
        if (word == null) {
            return null;
        }
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(word)) {
                return constant;
            }
        }
        throw unreadable(field, "is " + word + ", which this version does not know");
    }

    @Nullable
    Integer numberOrNull(String field) {
        Number number = value(field, Number.class);
        return number == null ? null : number.intValue();
    }

    int numberOr(String field, int fallback) {
        Integer number = numberOrNull(field);
        return number == null ? fallback : number;
    }

    long count(String field) {
        return need(field, value(field, Number.class)).longValue();
    }

    /** All fields, each of which is a number. */
    SortedMap<String, Long> counts() {
        SortedMap<String, Long> counts = new TreeMap<>();
        document.keySet().forEach(field -> counts.put(field, count(field)));
        return counts;
    }

    /** The names of all fields. */
    Set<String> fields() {
        return document.keySet();
    }

    Binary binary(String field) {
        return need(field, value(field, Binary.class));
    }

    /** Does something with what is there; an argument that is refused by that is of this field. */
    void checked(String field, Runnable reading) {
        try {
            reading.run();
        } catch (IllegalArgumentException refused) {
            throw unreadable(field, "is " + refused.getMessage());
        }
    }

    @Nullable
    BigDecimal amountOrNull(String field) {
        String text = textOrNull(field);
        try {
            return text == null ? null : new BigDecimal(text);
        } catch (NumberFormatException notANumber) {
            throw unreadable(field, "is no number");
        }
    }

    BigDecimal amount(String field) {
        return need(field, amountOrNull(field));
    }

    Instant time(String field) {
        return need(field, timeOrNull(field));
    }

    @Nullable
    Instant timeOrNull(String field) {
        Date date = value(field, Date.class);
        return date == null ? null : date.toInstant();
    }

    <T> T part(String field, Function<DocumentReader, T> mapping) {
        return need(field, partOrNull(field, mapping));
    }

    <T> @Nullable T partOrNull(String field, Function<DocumentReader, T> mapping) {
        Document part = value(field, Document.class);
        return part == null ? null : mapping.apply(new DocumentReader(name, path + field + ".", part));
    }

    <T> List<T> parts(String field, Function<DocumentReader, T> mapping) {
        List<?> values = value(field, List.class);
        List<T> parts = new ArrayList<>();
        for (int at = 0; values != null && at < values.size(); at++) {
            Document part = cast(field, values.get(at), Document.class);
            parts.add(mapping.apply(new DocumentReader(name, path + field + "." + at + ".", part)));
        }
        return parts;
    }

    UnreadableLead unreadable(String field, String what) {
        return new UnreadableLead(name, path + field, what);
    }

    private <T> T need(String field, @Nullable T value) {
        if (value == null) {
            throw unreadable(field, "is missing");
        }
        return value;
    }

    private <T> @Nullable T value(String field, Class<T> type) {
        Object value = document.get(field);
        return value == null ? null : cast(field, value, type);
    }

    private <T> T cast(String field, Object value, Class<T> type) {
        if (!type.isInstance(value)) {
            throw unreadable(field, "is no " + type.getSimpleName());
        }
        return type.cast(value);
    }
}
