package io.relais.embeddedmongo.key;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonJavaScript;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.LegacyUUID;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The types of BSON in the order in which MongoDB sorts them; values of different kinds never compare equal. */
public enum Kind {
    MIN_KEY(0x05),
    /** Stands in an index for an empty array. */
    EMPTY_ARRAY(0x08),
    NULL(0x10),
    NUMBER(0x20),
    STRING(0x30),
    DOCUMENT(0x40),
    ARRAY(0x48),
    BINARY(0x50),
    OBJECT_ID(0x58),
    BOOLEAN(0x60),
    DATE(0x68),
    TIMESTAMP(0x70),
    REGULAR_EXPRESSION(0x78),
    CODE(0x79),
    MAX_KEY(0x7F);

    private static final Map<Class<?>, Kind> BY_CLASS = byClass();

    private final int mark;

    Kind(int mark) {
        this.mark = mark;
    }

    /** The first byte of every key of this kind; between {@code 0x01} and {@code 0x7F}. */
    public int mark() {
        return mark;
    }

    /**
     * The kind of a decoded value.
     *
     * @throws IllegalArgumentException for a class that BSON does not have
     */
    public static Kind of(@Nullable Object value) {
        if (value == null) {
            return NULL;
        }
        Kind exact = BY_CLASS.get(value.getClass());
        if (exact != null) {
            return exact;
        }
        if (value instanceof Collection) {
            return ARRAY;
        }
        throw new IllegalArgumentException("not a value of BSON: " + value.getClass());
    }

    /** Whether a range of an index holds exactly what a comparison with such a value matches. */
    public boolean isScalar() {
        return this == NUMBER || this == STRING || this == OBJECT_ID || this == BOOLEAN || this == DATE;
    }

    private static Map<Class<?>, Kind> byClass() {
        Map<Class<?>, Kind> kinds = new LinkedHashMap<>();
        kinds.put(MinKey.class, MIN_KEY);
        kinds.put(EmptyArray.class, EMPTY_ARRAY);
        kinds.put(Missing.class, NULL);
        for (Class<?> number : NumberKey.CLASSES) {
            kinds.put(number, NUMBER);
        }
        kinds.put(String.class, STRING);
        kinds.put(Document.class, DOCUMENT);
        kinds.put(BinData.class, BINARY);
        kinds.put(UUID.class, BINARY);
        kinds.put(LegacyUUID.class, BINARY);
        kinds.put(ObjectId.class, OBJECT_ID);
        kinds.put(Boolean.class, BOOLEAN);
        kinds.put(Instant.class, DATE);
        kinds.put(BsonTimestamp.class, TIMESTAMP);
        kinds.put(BsonRegularExpression.class, REGULAR_EXPRESSION);
        kinds.put(BsonJavaScript.class, CODE);
        kinds.put(MaxKey.class, MAX_KEY);
        return Map.copyOf(kinds);
    }
}
