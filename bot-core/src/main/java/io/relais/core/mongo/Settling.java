package io.relais.core.mongo;

import io.relais.core.port.Parcel;
import io.relais.core.port.Parcel.Pending;
import io.relais.core.port.Settlement;
import io.relais.core.port.Settlement.Delivered;
import io.relais.core.port.Settlement.GivenUp;
import io.relais.core.port.Settlement.PutOff;
import java.util.List;
import org.bson.Document;

/** The write that records what became of a parcel's notices, for as long as its lease is held. */
record Settling(Parcel parcel) implements Settlement.Visitor<Settling.Write> {

    private static final int MOST_UNDELIVERED = 100;

    /** A write of one document, where the filter still finds it. */
    record Write(Document filter, Document update) {}

    /** The parcel's lead, while nobody else has taken it. */
    static Document held(Parcel parcel) {
        return new Document("_id", parcel.lead().id().number()).append("deliveries", Long.valueOf(parcel.lease()));
    }

    @Override
    public Write delivered(Delivered delivered) {
        Document update = new Document("$pull", fromOutbox(delivered.notices()));
        if (!delivered.posts().isEmpty()) {
            List<Document> posts =
                    delivered.posts().stream().map(PostDocument::of).toList();
            update.append("$addToSet", new Document("posts", new Document("$each", posts)));
        }
        return new Write(held(parcel), update);
    }

    @Override
    public Write putOff(PutOff putOff) {
        Document until = new Document("outbox.$.at", DocumentWriter.date(putOff.notBefore()));
        Document update = new Document("$set", until).append("$inc", new Document("outbox.$.tries", 1));
        return new Write(held(parcel).append("outbox.id", putOff.notice()), update);
    }

    @Override
    public Write givenUp(GivenUp givenUp) {
        Document kept = PendingDocument.of(pending(givenUp.notice()), givenUp.at())
                .append("why", DocumentWriter.wellFormed(givenUp.why()));
        Document last = new Document("$each", List.of(kept)).append("$slice", -MOST_UNDELIVERED);
        Document update = new Document("$pull", fromOutbox(List.of(givenUp.notice())))
                .append("$push", new Document("undelivered", last));
        return new Write(held(parcel).append("outbox.id", givenUp.notice()), update);
    }

    private Pending pending(String notice) {
        return parcel.notices().stream()
                .filter(pending -> pending.id().equals(notice))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not in the parcel: " + notice));
    }

    private static Document fromOutbox(List<String> notices) {
        return new Document("outbox", new Document("id", new Document("$in", notices)));
    }
}
