package io.relais.core.mongo;

import com.mongodb.client.MongoCollection;
import io.relais.core.port.FunnelState;
import io.relais.core.port.FunnelState.Building;
import io.relais.core.port.FunnelState.Generation;
import java.util.List;
import org.bson.Document;

/** Deletes figures that nobody reads any more. */
record Forgetting(MongoCollection<Document> sheets) {

    private static final int BATCH = 1_000;

    /** Deletes those of all generations before the ones that are read and built, and of those given up between them. */
    void allBut(FunnelState state) {
        Generation served = state.served();
        Building building = state.building();
        long read = served == null ? 0 : served.number();
        delete(new Document("$lt", read));
        if (building != null) {
            delete(new Document("$gt", read).append("$lt", building.generation().number()));
        }
    }

    private void delete(Document generations) {
        List<String> ids;
        do {
            ids = Queries.list(sheets.find(new Document(Sheet.GENERATION, generations))
                            .projection(new Document("_id", 1))
                            .limit(BATCH))
                    .stream()
                    .map(cell -> cell.getString("_id"))
                    .toList();
            if (!ids.isEmpty()) {
                Document these = new Document("_id", new Document("$in", ids));
                Server.ask(() -> sheets.deleteMany(these));
            }
        } while (ids.size() == BATCH);
    }
}
