package io.relais.embeddedmongo.wire;

import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.wire.BsonConstants;
import io.netty.buffer.ByteBuf;

/**
 * Walks over the documents of a message before the library reads them. It would drop the connection over what it can't
 * read, read some types as others, and read any depth.
 */
final class BsonCheck {

    private static final int INVALID = 22;
    private static final int TOO_DEEP = 15;
    private static final int TOO_LARGE = 10334;
    private static final int NOT_IMPLEMENTED = 238;

    private static final int MOST_BYTES = BsonConstants.MAX_BSON_OBJECT_SIZE;
    private static final int MOST_DEPTH = 200;
    private static final int LEAST_BYTES = 5;

    private final ByteBuf bytes;

    /** Checks from the reader's place on, which moves along. */
    BsonCheck(ByteBuf bytes) {
        this.bytes = bytes;
    }

    /** Passes over one document, or fails in MongoDB's own codes. */
    void document() {
        try {
            document(0);
        } catch (IndexOutOfBoundsException e) {
            throw new MongoServerError(INVALID, "InvalidBSON", "the document ends too early", e);
        }
    }

    private void document(int depth) {
        int end = bytes.readerIndex();
        int length = bytes.readIntLE();
        end += length;
        if (length > MOST_BYTES) {
            throw new MongoServerError(
                    TOO_LARGE, "BSONObjectTooLarge", "a document of " + length + " bytes; at most are " + MOST_BYTES);
        }
        if (length < LEAST_BYTES || end > bytes.writerIndex()) {
            throw invalid("a document can't have " + length + " bytes here");
        }
        if (depth > MOST_DEPTH) {
            throw new MongoServerError(TOO_DEEP, "Overflow", "documents are nested deeper than " + MOST_DEPTH);
        }
        for (byte type = bytes.readByte(); type != BsonConstants.TERMINATING_BYTE; type = bytes.readByte()) {
            cstring();
            value(type, depth);
        }
        if (bytes.readerIndex() != end) {
            throw invalid("a document does not end where it says");
        }
    }

    private void value(byte type, int depth) {
        switch (type) {
            case BsonConstants.TYPE_EMBEDDED_DOCUMENT, BsonConstants.TYPE_ARRAY -> document(depth + 1);
            case BsonConstants.TYPE_UTF8_STRING, BsonConstants.TYPE_JAVASCRIPT_CODE -> bytes.skipBytes(length(1));
            case BsonConstants.TYPE_DATA -> binary();
            case BsonConstants.TYPE_REGEX -> {
                cstring();
                cstring();
            }
            case BsonConstants.TYPE_OBJECT_ID -> bytes.skipBytes(12);
            case BsonConstants.TYPE_BOOLEAN -> bytes.skipBytes(1);
            case BsonConstants.TYPE_INT32 -> bytes.skipBytes(4);
            case BsonConstants.TYPE_DOUBLE,
                    BsonConstants.TYPE_UTC_DATETIME,
                    BsonConstants.TYPE_TIMESTAMP,
                    BsonConstants.TYPE_INT64 -> bytes.skipBytes(8);
            case BsonConstants.TYPE_DECIMAL128 -> bytes.skipBytes(16);
            case BsonConstants.TYPE_NULL, BsonConstants.TYPE_MIN_KEY, BsonConstants.TYPE_MAX_KEY -> {}
            default -> throw unknown("values of the type 0x" + Integer.toHexString(type & 0xff));
        }
    }

    /** The library keeps plain bytes and UUIDs; it would make plain bytes of those of users' own kinds. */
    private void binary() {
        int length = length(0);
        byte kind = bytes.readByte();
        switch (kind) {
            case BsonConstants.BINARY_SUBTYPE_GENERIC,
                    BsonConstants.BINARY_SUBTYPE_OLD_UUID,
                    BsonConstants.BINARY_SUBTYPE_UUID -> bytes.skipBytes(length);
            default -> throw unknown("binary data of the kind " + (kind & 0xff));
        }
    }

    private int length(int atLeast) {
        int length = bytes.readIntLE();
        if (length < atLeast) {
            throw invalid("a value can't have " + length + " bytes");
        }
        return length;
    }

    private void cstring() {
        int length = bytes.bytesBefore((byte) 0);
        if (length < 0) {
            throw invalid("a name does not end");
        }
        bytes.skipBytes(length + 1);
    }

    static MongoServerError invalid(String what) {
        return new MongoServerError(INVALID, "InvalidBSON", what);
    }

    private static MongoServerError unknown(String what) {
        return new MongoServerError(NOT_IMPLEMENTED, "NotImplemented", "the embedded engine does not have " + what);
    }
}
