package io.relais.embeddedmongo.language;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import org.jspecify.annotations.Nullable;

/** Errors in MongoDB's own codes. */
public final class Refusals {

    private Refusals() {}

    /** A value or an operator that MongoDB would refuse as well. */
    public static MongoServerError bad(String message) {
        return new MongoServerError(2, "BadValue", message);
    }

    /** Something that can't be read as what it should be. */
    public static MongoServerError unreadable(String message) {
        return new MongoServerError(9, "FailedToParse", message);
    }

    /** What a MongoDB server has and this engine has not. */
    public static MongoServerError lacking(String what) {
        return new MongoServerError(238, "NotImplemented", "the embedded engine does not have " + what);
    }

    /** The document, or an error if it is something else. */
    public static Document document(@Nullable Object value, String what) {
        if (value instanceof Document document) {
            return document;
        }
        throw new MongoServerError(14, "TypeMismatch", what + " must be an object, not " + Utils.describeType(value));
    }
}
