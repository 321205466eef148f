package io.relais.core.mongo;

import io.relais.core.lead.LeadId;
import io.relais.core.port.Batch;
import io.relais.core.port.Batch.After;
import io.relais.core.port.Batch.LeadChange;
import io.relais.core.port.FunnelState;
import io.relais.core.port.FunnelState.Basis;
import io.relais.core.port.FunnelState.Building;
import io.relais.core.port.FunnelState.Generation;
import org.bson.Document;

/** A batch, and what figures there are, as they are stored. */
final class BatchDocument {

    static final String SERVED = "served";
    static final String BUILDING = "building";

    private BatchDocument() {}

    static Document of(Batch batch) {
        return new DocumentWriter()
                .count("number", batch.number())
                .time("at", batch.at())
                .parts("cells", batch.cells(), CellDocument::of)
                .parts("leads", batch.leads(), BatchDocument::of)
                .part("after", batch.after(), BatchDocument::of)
                .document();
    }

    static Batch read(DocumentReader from) {
        return new Batch(
                from.count("number"),
                from.time("at"),
                from.parts("cells", CellDocument::read),
                from.parts("leads", BatchDocument::lead),
                from.part("after", BatchDocument::after));
    }

    private static Document of(LeadChange change) {
        return new DocumentWriter()
                .count("lead", change.lead().number())
                .count("version", change.version())
                .part("before", change.before(), CountedDocument::of)
                .part("now", change.now(), CountedDocument::of)
                .time("dueAt", change.dueAt())
                .document();
    }

    private static LeadChange lead(DocumentReader from) {
        return new LeadChange(
                new LeadId(from.count("lead")),
                from.count("version"),
                from.partOrNull("before", CountedDocument::read),
                from.part("now", CountedDocument::read),
                from.timeOrNull("dueAt"));
    }

    /** What is served and built, each where there is such. */
    static Document of(After after) {
        return new DocumentWriter()
                .part(SERVED, after.served(), BatchDocument::of)
                .part(BUILDING, after.building(), BatchDocument::of)
                .document();
    }

    private static After after(DocumentReader from) {
        return new After(
                from.partOrNull(SERVED, BatchDocument::generation), from.partOrNull(BUILDING, BatchDocument::building));
    }

    /** How far the counting has come, after the latest batch of that number. */
    static FunnelState state(DocumentReader from) {
        After now = after(from);
        return new FunnelState(from.count("batch"), now.served(), now.building());
    }

    private static Document of(Generation generation) {
        return new DocumentWriter()
                .count("number", generation.number())
                .number("definition", generation.basis().definition())
                .text("zone", generation.basis().zone())
                .document();
    }

    private static Generation generation(DocumentReader from) {
        return new Generation(from.count("number"), new Basis(from.numberOr("definition", 0), from.text("zone")));
    }

    private static Document of(Building building) {
        return new DocumentWriter()
                .part("generation", building.generation(), BatchDocument::of)
                .count("upTo", building.upTo())
                .count("last", building.last())
                .document();
    }

    private static Building building(DocumentReader from) {
        return new Building(from.part("generation", BatchDocument::generation), from.count("upTo"), from.count("last"));
    }
}
