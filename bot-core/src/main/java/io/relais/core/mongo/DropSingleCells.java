package io.relais.core.mongo;

import com.mongodb.client.MongoDatabase;

/** Forgets figures that were kept a document for each cell: they are counted anew, in sheets. */
final class DropSingleCells implements Migration {

    private static final String SINGLE = "figures";

    @Override
    public int number() {
        return 3;
    }

    @Override
    public String name() {
        return "drop figures that were kept one by one";
    }

    @Override
    public void run(MongoDatabase database) {
        Server.ask(() -> {
            database.getCollection(SINGLE).drop();
            return 0;
        });
    }
}
