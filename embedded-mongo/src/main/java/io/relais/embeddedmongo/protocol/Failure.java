package io.relais.embeddedmongo.protocol;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import io.relais.embeddedmongo.index.DuplicateKey;
import org.jspecify.annotations.Nullable;

/** A failure as a reply. */
final class Failure {

    private Failure() {}

    static Document reply(MongoServerException e) {
        Document reply = new Document("ok", 0).append("errmsg", e.getMessageWithoutErrorCode());
        if (e instanceof MongoServerError error) {
            reply.append("code", error.getCode()).putIfNotNull("codeName", error.getCodeName());
        }
        DuplicateKey duplicate = duplicate(e);
        if (duplicate != null) {
            reply.putAll(duplicate.details());
        }
        return reply;
    }

    /** The library wraps what it passes on. */
    private static @Nullable DuplicateKey duplicate(@Nullable Throwable e) {
        if (e == null || e instanceof DuplicateKey) {
            return (DuplicateKey) e;
        }
        return duplicate(e.getCause());
    }
}
