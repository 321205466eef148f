package io.relais.core.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.relais.core.lead.LeadStage;
import java.time.Instant;
import java.util.List;
import org.bson.Document;

/** Gives each lead the fields that decisions are found and counted by: its source, its verdict, its latest event. */
final class MakeDecisionsFindable implements Migration {

    private static final int BATCH = 200;
    private static final Document NEEDED = new Document("version", 1)
            .append("stage", 1)
            .append("state.facts.provenance.source", 1)
            .append("events.at", 1)
            .append("events.name", 1);

    @Override
    public int number() {
        return 2;
    }

    @Override
    public String name() {
        return "make decisions findable";
    }

    @Override
    public void run(MongoDatabase database) {
        MongoCollection<Document> leads = database.getCollection(Names.LEADS);
        long last = 0;
        List<Document> batch;
        do {
            batch = Queries.list(leads.find(new Document("_id", new Document("$gt", last)))
                    .sort(new Document("_id", 1))
                    .projection(NEEDED)
                    .limit(BATCH));
            batch.forEach(lead -> complete(leads, lead));
            last = batch.isEmpty()
                    ? last
                    : LeadDocument.id(batch.get(batch.size() - 1)).number();
        } while (batch.size() == BATCH);
    }

    /** A lead that is saved meanwhile by this version has its fields already. */
    private static void complete(MongoCollection<Document> leads, Document lead) {
        DocumentReader from = LeadDocument.reader(lead);
        String source = from.part(
                "state", state -> state.part("facts", facts -> facts.part("provenance", it -> it.text("source"))));
        DocumentWriter fields = new DocumentWriter().text("source", source);
        from.parts("events", event -> event.time("at")).stream()
                .max(Instant::compareTo)
                .ifPresent(at -> fields.time("touchedAt", at));
        LeadStage stage = from.word("stage", LeadStage.class);
        if (stage != LeadStage.NURTURING) {
            fields.word("verdict", stage);
        } else if (from.parts("events", event -> event.text("name")).contains("Recycled")) {
            fields.word("verdict", LeadStage.RECYCLED);
        }
        Document asRead = new Document("_id", lead.get("_id")).append("version", lead.get("version"));
        Server.ask(() -> leads.updateOne(asRead, new Document("$set", fields.document())));
    }
}
