package io.relais.core.mongo;

import io.relais.core.funnel.Counted;
import io.relais.core.funnel.Traits;
import io.relais.core.port.Countable;
import org.bson.Document;

/** What is counted of a lead, as it is stored with the lead; and a lead as it is counted. */
final class CountedDocument {

    /** The lead's field that it stands in. */
    static final String COUNTED = "counted";

    /** The lead's field with the time from which it has to be counted again. */
    static final String COUNT_AT = "countAt";

    /** The fields that a lead is counted by. */
    static final Document NEEDED = new Document("version", 1)
            .append("state.facts", 1)
            .append("events", 1)
            .append(COUNTED, 1);

    private CountedDocument() {}

    static Document of(Counted counted) {
        return new DocumentWriter()
                .count("batch", counted.batch())
                .number("events", counted.events())
                .time("at", counted.at())
                .part("traits", counted.traits(), CountedDocument::of)
                .document();
    }

    static Counted read(DocumentReader from) {
        return new Counted(
                from.count("batch"),
                from.numberOr("events", 0),
                from.time("at"),
                from.part("traits", CountedDocument::traits));
    }

    private static Document of(Traits traits) {
        return new DocumentWriter()
                .time("receivedAt", traits.receivedAt())
                .text("source", traits.source())
                .text("campaign", traits.campaign())
                .text("segment", traits.segment())
                .text("language", traits.language())
                .document();
    }

    private static Traits traits(DocumentReader from) {
        return new Traits(
                from.time("receivedAt"),
                from.text("source"),
                from.textOr("campaign", ""),
                from.textOr("segment", ""),
                from.textOr("language", ""));
    }

    /** A lead as it is counted. */
    static Countable lead(Document lead) {
        DocumentReader from = LeadDocument.reader(lead);
        try {
            return new Countable(
                    LeadDocument.id(lead),
                    from.count("version"),
                    Traits.of(from.part("state", state -> state.part("facts", FactsDocument::read))),
                    from.parts("events", EventDocument::read),
                    from.partOrNull(COUNTED, CountedDocument::read));
        } catch (IllegalArgumentException impossible) {
            throw new UnreadableLead(from.name(), impossible);
        }
    }
}
