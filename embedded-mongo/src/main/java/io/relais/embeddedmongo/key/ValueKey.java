package io.relais.embeddedmongo.key;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonJavaScript;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.LegacyUUID;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One value as bytes: its kind, then its content in an order-preserving form that says itself where it ends. */
final class ValueKey {

    private static final int END = 0x00;
    private static final int UUID_SUBTYPE = 4;
    private static final int LEGACY_UUID_SUBTYPE = 3;
    private static final int UUID_LENGTH = 16;

    private ValueKey() {}

    static void write(@Nullable Object value, KeyWriter out) {
        Kind kind = Kind.of(value);
        out.put(kind.mark());
        if (value != null) {
            content(kind, value, out);
        }
    }

    private static void content(Kind kind, Object value, KeyWriter out) {
        switch (kind) {
            case MIN_KEY, EMPTY_ARRAY, NULL, MAX_KEY -> {}
            case NUMBER -> NumberKey.write((Number) value, out);
            case STRING -> out.putTerminated(((String) value).getBytes(UTF_8));
            case DOCUMENT -> document((Document) value, out);
            case ARRAY -> array((Collection<?>) value, out);
            case BINARY -> binary(value, out);
            case OBJECT_ID -> out.putAll(((ObjectId) value).toByteArray());
            case BOOLEAN -> out.put(((Boolean) value) ? 1 : 0);
            case DATE -> out.putLong(((Instant) value).toEpochMilli() ^ Long.MIN_VALUE);
            case TIMESTAMP -> out.putLong(((BsonTimestamp) value).getValue());
            case REGULAR_EXPRESSION -> pattern((BsonRegularExpression) value, out);
            case CODE -> out.putTerminated(((BsonJavaScript) value).getCode().getBytes(UTF_8));
        }
    }

    private static void document(Document value, KeyWriter out) {
        value.forEach((field, content) -> {
            out.put(Kind.of(content).mark());
            out.putTerminated(field.getBytes(UTF_8));
            write(content, out);
        });
        out.put(END);
    }

    private static void array(Collection<?> value, KeyWriter out) {
        value.forEach(element -> write(element, out));
        out.put(END);
    }

    private static void binary(Object value, KeyWriter out) {
        if (value instanceof BinData data) {
            binary(0, data.getData(), out);
        } else if (value instanceof UUID uuid) {
            binary(UUID_SUBTYPE, bytes(uuid), out);
        } else {
            binary(LEGACY_UUID_SUBTYPE, bytes(((LegacyUUID) value).getUuid()), out);
        }
    }

    /** Shorter ones first, then by subtype, as MongoDB does. */
    private static void binary(int subtype, byte[] data, KeyWriter out) {
        out.putLong(data.length).put(subtype).putAll(data);
    }

    private static byte[] bytes(UUID uuid) {
        return ByteBuffer.allocate(UUID_LENGTH)
                .putLong(uuid.getMostSignificantBits())
                .putLong(uuid.getLeastSignificantBits())
                .array();
    }

    private static void pattern(BsonRegularExpression value, KeyWriter out) {
        String options = value.getOptions();
        out.putTerminated(value.getPattern().getBytes(UTF_8));
        out.putTerminated((options == null ? "" : options).getBytes(UTF_8));
    }
}
