package io.relais.core.mongo;

/** An index is defined otherwise in the database than the product needs it. */
public final class IndexMismatch extends UnsuitableDatabase {

    IndexMismatch(IndexDefinition wanted, String found) {
        super("The index %s of the collection %s should be %s, but the database has %s."
                        .formatted(wanted.name(), wanted.collection(), wanted, found)
                + " Relais never drops an index. When no instance runs, drop that one by hand: db.%s.dropIndex(\"%s\"),"
                        .formatted(wanted.collection(), wanted.name())
                + " and start again.");
    }
}
