package io.relais.core.mongo;

import io.relais.core.funnel.CellKey;
import io.relais.core.funnel.Dimension;
import io.relais.core.funnel.Slice;
import io.relais.core.funnel.Span;
import io.relais.core.funnel.Span.Unit;
import io.relais.core.funnel.Tally;
import io.relais.core.funnel.TallySum;
import io.relais.core.port.Batch.CellChange;
import java.time.LocalDate;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/** A tally of figures as it is stored: where it is kept, the latest batch that it has, and its numbers. */
final class CellDocument {

    static final String GENERATION = "generation";
    static final String AT = "at";
    static final String BATCH = "batch";
    static final String PACKED = "packed";

    /** What the numbers were in before they were packed: fields of their own. */
    static final String NUMBERS = "numbers";

    static final Side FIRST = new Side("first", "firstValue");
    static final Side SECOND = new Side("second", "secondValue");

    private static final int DAYS_LETTERS = "2026-11-23".length();
    private static final int MONTHS_LETTERS = "2026-11".length();

    /** In place of the last digit of its first day: it sorts with its days. */
    private static final String THIRD = "x";

    private CellDocument() {}

    /** Where one slice of a cell is stored: its dimension and its value, both empty where there is none. */
    record Side(String dimension, String value) {

        /** The fields of a slice. */
        Document fields(@Nullable Slice slice) {
            return new Document(
                            dimension, slice == null ? "" : slice.dimension().name())
                    .append(value, slice == null ? "" : slice.value());
        }

        /** The slice that is there, or null. */
        @Nullable
        Slice read(DocumentReader from) {
            return from.textOr(dimension, "").isEmpty()
                    ? null
                    : new Slice(from.word(dimension, Dimension.class), from.textOr(value, ""));
        }
    }

    /** Such as {@code 2026-11-23}, {@code 2026-11-2x} for the last third of that month, or {@code 2026-11}. */
    static String at(Span span) {
        return switch (span.unit()) {
            case DAY -> span.start().toString();
            case THIRD -> span.start().toString().substring(0, DAYS_LETTERS - 1) + THIRD;
            case MONTH -> span.start().toString().substring(0, MONTHS_LETTERS);
        };
    }

    /** Tells every cell of every generation apart. */
    static String id(long generation, CellKey cell) {
        return generation + "|" + at(cell.span()) + part(cell.first()) + part(cell.second());
    }

    private static String part(@Nullable Slice slice) {
        return slice == null
                ? ""
                : "|" + slice.dimension() + "="
                        + slice.value().replace("%", "%25").replace("|", "%7C");
    }

    /** Where a cell is kept. */
    static Document key(long generation, CellKey cell) {
        Document key = new Document(GENERATION, generation).append(AT, at(cell.span()));
        key.putAll(FIRST.fields(cell.first()));
        key.putAll(SECOND.fields(cell.second()));
        return key;
    }

    /** The fields that tell a cell's slices and its numbers. */
    static Document wanted() {
        return new Document(PACKED, 1)
                .append(NUMBERS, 1)
                .append(FIRST.dimension(), 1)
                .append(FIRST.value(), 1)
                .append(SECOND.dimension(), 1)
                .append(SECOND.value(), 1);
    }

    /** A change of a cell, as a batch keeps it. */
    static Document of(CellChange change) {
        Document document = key(change.generation(), change.cell());
        return document.append(PACKED, PackedTally.of(change.difference()));
    }

    static CellChange read(DocumentReader from) {
        CellKey key = new CellKey(span(from.text(AT)), FIRST.read(from), SECOND.read(from));
        return new CellChange(from.count(GENERATION), key, tally(from));
    }

    private static Span span(String at) {
        if (at.length() == MONTHS_LETTERS) {
            return new Span(Unit.MONTH, LocalDate.parse(at + "-01"));
        }
        return at.endsWith(THIRD)
                ? new Span(Unit.THIRD, LocalDate.parse(at.replace(THIRD, "1")))
                : new Span(Unit.DAY, LocalDate.parse(at));
    }

    /** The numbers of a cell. */
    static Tally tally(DocumentReader from) {
        TallySum sum = new TallySum();
        add(from, sum);
        return sum.tally();
    }

    /** Adds the numbers of a cell; it has them in one form or the other. */
    static void add(DocumentReader from, TallySum sum) {
        Binary packed = from.binaryOrNull(PACKED);
        if (packed == null) {
            sum.add(Tally.named(from.part(NUMBERS, DocumentReader::counts)));
        } else {
            from.checked(PACKED, () -> PackedTally.add(packed, sum));
        }
    }
}
