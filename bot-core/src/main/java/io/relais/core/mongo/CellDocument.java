package io.relais.core.mongo;

import io.relais.core.funnel.CellKey;
import io.relais.core.funnel.Tally;
import io.relais.core.funnel.TallySum;
import io.relais.core.port.Batch.CellChange;
import org.bson.Document;

/** What has to be added to a cell, as a batch keeps it. */
final class CellDocument {

    private static final String GENERATION = "generation";
    private static final String AT = "at";
    private static final String PACKED = "packed";

    /** What the numbers were in before they were packed: fields of their own. */
    private static final String NUMBERS = "numbers";

    private static final SliceFields FIRST = new SliceFields("first", "firstValue");
    private static final SliceFields SECOND = new SliceFields("second", "secondValue");

    private CellDocument() {}

    static Document of(CellChange change) {
        CellKey cell = change.cell();
        Document document = new Document(GENERATION, change.generation()).append(AT, SpanName.of(cell.span()));
        document.putAll(FIRST.of(cell.first()));
        document.putAll(SECOND.of(cell.second()));
        return document.append(PACKED, PackedTally.of(change.difference()));
    }

    static CellChange read(DocumentReader from) {
        CellKey key = new CellKey(SpanName.read(from.text(AT)), FIRST.read(from), SECOND.read(from));
        return new CellChange(from.count(GENERATION), key, difference(from));
    }

    private static Tally difference(DocumentReader from) {
        if (from.fields().contains(NUMBERS)) {
            return Tally.named(from.part(NUMBERS, DocumentReader::counts));
        }
        TallySum sum = new TallySum();
        PackedTally.add(from, PACKED, sum);
        return sum.tally();
    }
}
