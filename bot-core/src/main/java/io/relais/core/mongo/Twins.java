package io.relais.core.mongo;

import com.mongodb.client.MongoCollection;
import io.relais.core.lead.Lead;
import io.relais.core.lead.LeadId;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Finds the other lead that a unique index kept this one from. */
record Twins(MongoCollection<Document> leads) {

    /** The lead with one of the keys, else the open lead of the same person; or null. */
    @Nullable
    LeadId of(LeadWrite write) {
        Lead lead = write.lead();
        for (String key : write.keys()) {
            LeadId other = other(lead.id(), new Document("keys", key));
            if (other != null) {
                return other;
            }
        }
        String person = LeadFields.of(lead).getString("person");
        return person == null ? null : other(lead.id(), new Document("person", person));
    }

    private @Nullable LeadId other(LeadId self, Document filter) {
        List<Document> found = Queries.list(
                leads.find(filter).projection(new Document("_id", 1)).limit(1));
        LeadId id = found.isEmpty() ? null : LeadDocument.id(found.get(0));
        return self.equals(id) ? null : id;
    }
}
