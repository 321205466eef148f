package io.relais.core.mongo;

import io.relais.core.lead.LeadEvent;
import io.relais.core.lead.LeadEvent.Stamp;
import java.util.Objects;
import org.bson.Document;

/** Something that happened to a lead, as it is stored: its name, its stamp, its own fields. */
final class EventDocument {

    private EventDocument() {}

    /**
     * The event as it is stored.
     *
     * @param version the lead's version that it was saved with
     */
    static Document of(LeadEvent event, long version) {
        Stamp stamp = event.stamp();
        DocumentWriter writer = new DocumentWriter()
                .text("name", event.name())
                .count("version", version)
                .time("at", stamp.at())
                .part("by", stamp.by(), ActorDocument::of)
                .text("definitions", stamp.definitions());
        EventKind<?> kind = Objects.requireNonNull(EventKinds.named(event.name()), event.name());
        return kind.write(event, writer);
    }

    static LeadEvent read(DocumentReader from) {
        EventKind<?> kind = EventKinds.named(from.text("name"));
        if (kind == null) {
            throw from.unreadable("name", "is " + from.text("name") + ", which this version does not know");
        }
        Stamp stamp = new Stamp(from.time("at"), from.part("by", ActorDocument::read), from.text("definitions"));
        return kind.reading().apply(stamp, from);
    }
}
