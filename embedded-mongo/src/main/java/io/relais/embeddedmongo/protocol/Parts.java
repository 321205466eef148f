package io.relais.embeddedmongo.protocol;

import de.bwaldvogel.mongo.bson.Document;

/** Optional parts of a command. */
final class Parts {

    private Parts() {}

    /** A number; 0 if it is absent. */
    static long whole(Document command, String field) {
        return command.get(field) instanceof Number number ? number.longValue() : 0;
    }

    /** A document; an empty one if it is absent. */
    static Document document(Document command, String field) {
        return command.get(field) instanceof Document document ? document : new Document();
    }
}
