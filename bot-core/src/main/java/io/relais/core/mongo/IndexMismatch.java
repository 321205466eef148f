package io.relais.core.mongo;

import org.bson.Document;

/** An index is defined otherwise in the database than the product needs it. */
public final class IndexMismatch extends UnsuitableDatabase {

    IndexMismatch(IndexDefinition wanted, Document stored) {
        super("The index %s of the collection %s should be %s, but the database has %s. "
                        .formatted(wanted.name(), wanted.collection(), wanted, stored.toJson())
                + "Relais never drops an index. When no instance runs, drop that one by hand, "
                + "db.%s.dropIndex(\"%s\"), and start again.".formatted(wanted.collection(), stored.get("name")));
    }

    IndexMismatch(IndexDefinition wanted, DuplicateKey doubles) {
        super("The index %s of the collection %s can't be built: two documents there share a key. "
                        .formatted(wanted.name(), wanted.collection())
                + "Relais never writes such a pair; find out what did, and take one of them away. "
                + doubles.getMessage());
    }
}
