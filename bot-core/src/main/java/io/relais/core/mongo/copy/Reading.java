package io.relais.core.mongo.copy;

import com.mongodb.client.MongoCursor;
import java.util.function.Supplier;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;

/** The documents of a collection one after the other, the {@code _id} first in each. */
final class Reading implements AutoCloseable {

    private static final String ID = "_id";

    private final CopyEnd end;
    private final MongoCursor<RawBsonDocument> cursor;

    Reading(CopyEnd end, Supplier<MongoCursor<RawBsonDocument>> open) {
        this.end = end;
        this.cursor = end.ask(open);
    }

    boolean hasNext() {
        return end.ask(cursor::hasNext);
    }

    RawBsonDocument next() {
        return idFirst(end.ask(cursor::next));
    }

    /** MongoDB moves it there when it stores a document; what keeps it elsewhere would seem to have been changed. */
    private static RawBsonDocument idFirst(RawBsonDocument document) {
        if (document.getFirstKey().equals(ID)) {
            return document;
        }
        BsonDocument ordered = new BsonDocument(ID, document.get(ID));
        ordered.putAll(document);
        return new RawBsonDocument(ordered, new BsonDocumentCodec());
    }

    @Override
    public void close() {
        cursor.close();
    }
}
