package io.relais.core.mongo;

import io.relais.core.lead.Lead;
import io.relais.core.lead.Lead.LastDecision;
import io.relais.core.lead.LeadId;
import java.util.List;
import java.util.Objects;
import org.bson.Document;

/** A lead as it is stored: its number, its version and its {@code state}; the other fields are for finding it. */
final class LeadDocument {

    /** The fields that a lead is read from, and nothing else of its document. */
    static final Document FIELDS = new Document("version", 1).append("state", 1);

    private LeadDocument() {}

    /** The lead's number in a document. */
    static LeadId id(Document document) {
        return new LeadId(
                Objects.requireNonNull(document.get("_id", Number.class)).longValue());
    }

    /** What messages call a lead's document. */
    static DocumentReader reader(Document document) {
        return DocumentReader.of("lead " + document.get("_id"), document);
    }

    static Document state(Lead lead) {
        return new DocumentWriter()
                .part("facts", lead.facts(), FactsDocument::of)
                .parts("signals", lead.signals(), SignalDocument::of)
                .part("score", lead.score(), ScoreDocument::of)
                .part("progress", lead.progress(), ProgressDocument::of)
                .part("last", lead.last(), LeadDocument::of)
                .document();
    }

    static Lead read(Document document) {
        DocumentReader from = reader(document);
        try {
            long version = from.count("version");
            return from.part("state", state -> read(id(document), version, state));
        } catch (IllegalArgumentException impossible) {
            throw new UnreadableLead(from.name(), impossible);
        }
    }

    static List<Lead> readAll(List<Document> documents) {
        return documents.stream().map(LeadDocument::read).toList();
    }

    private static Lead read(LeadId id, long version, DocumentReader state) {
        return new Lead(
                id,
                version,
                state.part("facts", FactsDocument::read),
                state.parts("signals", SignalDocument::read),
                state.part("score", ScoreDocument::read),
                state.part("progress", ProgressDocument::read),
                state.partOrNull("last", LeadDocument::last));
    }

    private static Document of(LastDecision last) {
        return new DocumentWriter()
                .text("what", last.what())
                .text("by", last.by())
                .time("at", last.at())
                .part("before", last.before(), ProgressDocument::of)
                .document();
    }

    private static LastDecision last(DocumentReader from) {
        return new LastDecision(
                from.text("what"), from.text("by"), from.time("at"), from.part("before", ProgressDocument::read));
    }
}
