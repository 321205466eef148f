package io.relais.embeddedmongo.protocol;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import io.relais.embeddedmongo.index.DuplicateKey;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/** A failure as a reply. */
final class Failure {

    private static final int INTERNAL_ERROR = 1;

    private Failure() {}

    /** A page of the data file is damaged, or the disk does not give it back. */
    static Document unreadable(MVStoreException e) {
        return new Document("ok", 0)
                .append(
                        "errmsg",
                        "A part of the embedded engine's data file can't be read (" + e.getMessage()
                                + "). Stop the process, check the disk, and put back a copy from a backup")
                .append("code", INTERNAL_ERROR)
                .append("codeName", "InternalError");
    }

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
