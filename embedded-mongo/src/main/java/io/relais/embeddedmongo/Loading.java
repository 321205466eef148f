package io.relais.embeddedmongo;

import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.embedded.EmbeddedChannel;
import io.relais.embeddedmongo.commit.CommandGate;
import io.relais.embeddedmongo.commit.Durability;
import io.relais.embeddedmongo.commit.PagesOnly;
import io.relais.embeddedmongo.protocol.Backend;
import io.relais.embeddedmongo.protocol.Cursors;
import io.relais.embeddedmongo.store.Changes;
import io.relais.embeddedmongo.store.Tables;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.h2.mvstore.MVStore;

/** Fills an empty store by commands, with no server before it; closed, the store is whole on the disk. */
final class Loading implements AutoCloseable {

    private static final int AT_ONCE = 500;

    private final CommandGate gate;
    private final Backend backend;
    private final EmbeddedChannel client = new EmbeddedChannel();

    Loading(MVStore store) {
        Tables tables = new Tables(store, new Changes());
        this.gate = new CommandGate(store, tables, Durability.MEMORY, new PagesOnly(store));
        this.backend = new Backend(tables, gate, new Cursors(System::nanoTime));
    }

    void collection(String database, String name, Iterator<Document> documents) {
        run(database, new Document("create", name));
        while (documents.hasNext()) {
            List<Document> some = new ArrayList<>();
            while (documents.hasNext() && some.size() < AT_ONCE) {
                some.add(documents.next());
            }
            run(database, new Document("insert", name).append("documents", some));
            gate.flush();
        }
    }

    /** As it was described when it was made; that of {@code _id} is there by itself. */
    void index(String database, Document description) {
        String namespace = String.valueOf(description.get("ns"));
        if (!"_id_".equals(description.get("name"))) {
            run(
                    database,
                    new Document("createIndexes", namespace.substring(database.length() + 1))
                            .append("indexes", List.of(description.clone())));
            gate.flush();
        }
    }

    @Override
    public void close() {
        backend.close();
        client.close().syncUninterruptibly();
    }

    private void run(String database, Document command) {
        String name = command.keySet().iterator().next();
        Document reply = backend.handleCommand(client, database, name, command);
        if (reply.containsKey("writeErrors")) {
            throw new IllegalStateException(name + " failed: " + reply.get("writeErrors"));
        }
    }
}
