package io.relais.core.mongo;

import io.relais.core.funnel.CellKey;
import io.relais.core.funnel.Dimension;
import io.relais.core.funnel.Slice;
import io.relais.core.funnel.Span;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Cells that are stored together, as a question asks for them: of one span, all leads or one slice, and each value of a
 * dimension.
 *
 * @param within the slice whose leads they are of; null for all
 * @param by what they are broken down by; null for the one cell of all leads
 * @param part where their values belong: the values of a dimension are spread over {@link #PARTS} sheets, so that none
 *     outgrows a document, and each is written soon
 */
record Sheet(
        long generation,
        Span span,
        @Nullable Slice within,
        @Nullable Dimension by,
        int part) {

    static final String GENERATION = "generation";
    static final String AT = "at";
    static final SliceFields WITHIN = new SliceFields("within", "withinValue");
    static final String BY = "by";
    static final String PART = "part";
    static final String PACKED = "packed";

    private static final int PARTS = 8;

    /** The one that a cell is in. */
    static Sheet of(long generation, CellKey cell) {
        Slice last = cell.last();
        return last == null
                ? new Sheet(generation, cell.span(), null, null, part(""))
                : new Sheet(generation, cell.span(), cell.within(), last.dimension(), part(last.value()));
    }

    /** Where that value belongs. */
    static int part(String value) {
        return Math.floorMod(value.hashCode(), PARTS);
    }

    /** Tells it from every other, of every generation. */
    String id() {
        String slice = within == null ? "" : within.dimension() + "=" + within.value();
        return String.join("|", Long.toString(generation), SpanName.of(span), word(by), Integer.toString(part), slice);
    }

    /** The fields that it is found by. */
    Document fields() {
        Document fields = new Document(GENERATION, generation).append(AT, SpanName.of(span));
        fields.putAll(WITHIN.of(within));
        return fields.append(BY, word(by)).append(PART, part);
    }

    /** How a dimension is stored. */
    static String word(@Nullable Dimension dimension) {
        return dimension == null ? "" : dimension.name();
    }

    /** The value that a cell has there. */
    static String value(CellKey cell) {
        Slice last = cell.last();
        return last == null ? "" : last.value();
    }
}
