package io.relais.embeddedmongo;

import de.bwaldvogel.mongo.bson.Document;
import io.relais.embeddedmongo.commit.Disk;
import io.relais.embeddedmongo.commit.Recovery;
import io.relais.embeddedmongo.commit.Room;
import io.relais.embeddedmongo.index.IndexCheck;
import io.relais.embeddedmongo.key.Interval;
import io.relais.embeddedmongo.store.Bson;
import io.relais.embeddedmongo.store.Changes;
import io.relais.embeddedmongo.store.Direction;
import io.relais.embeddedmongo.store.Tables;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * What a file holds that nobody serves, the journal taken over.
 *
 * @param documents in the order of their ids
 * @param differences between its indexes and its documents
 */
record Closed(List<Document> documents, List<String> differences) {

    /** Reads all there is; fails as the engine does if the file is damaged. */
    static Closed look(Path file) throws IOException {
        Room room = DataFile.room(file);
        MVStore store = DataFile.open(file, Options.durable(), room);
        try {
            Tables tables = new Tables(store, new Changes());
            Disk disk = new Recovery(store, tables, file).disk(room, Long.MAX_VALUE);
            Closed found = new Closed(documents(tables), new IndexCheck(tables, "desk", "things").differences());
            disk.abandon();
            return found;
        } catch (MVStoreException e) {
            store.closeImmediately();
            throw DataFile.explained(file, e);
        }
    }

    List<Object> ids() {
        return documents.stream().map(document -> document.get("_id")).toList();
    }

    private static List<Document> documents(Tables tables) {
        List<Document> documents = new ArrayList<>();
        tables.documents("desk", "things")
                .now()
                .scan(Interval.ALL, Direction.FORWARD)
                .forEachRemaining(row -> documents.add(Bson.decode(row.value())));
        return documents;
    }
}
