package io.relais.core.mongo.copy;

import com.mongodb.MongoException;
import com.mongodb.MongoServerException;

/** One of the two databases does not answer any more, or refuses; the message says which, and shows no document. */
public final class CopyInterrupted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CopyInterrupted(String place, MongoException trouble) {
        super(place + " " + words(trouble), trouble);
    }

    /** What a server says of a refused write may quote the document. */
    private static String words(MongoException trouble) {
        return trouble instanceof MongoServerException
                ? "refuses: error " + trouble.getCode() + " of MongoDB"
                : "does not answer: " + trouble.getMessage();
    }
}
