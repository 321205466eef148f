package io.relais.embeddedmongo.language;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import org.jspecify.annotations.Nullable;

/** Reads an order; anything but 1 and -1 would be taken for 1. */
public final class SortCheck {

    private SortCheck() {}

    /** Passes an order by fields, or none at all. */
    public static void check(@Nullable Object sort) {
        if (sort != null) {
            Refusals.document(sort, "a sort").forEach(SortCheck::field);
        }
    }

    private static void field(String field, @Nullable Object direction) {
        if (direction instanceof Document) {
            throw Refusals.lacking("a sort by anything but fields");
        }
        if (!(direction instanceof Number number) || Math.abs(number.doubleValue()) != 1) {
            throw new MongoServerError(
                    15975, "$sort key ordering must be 1 (for ascending) or -1 (for descending): " + field);
        }
    }
}
