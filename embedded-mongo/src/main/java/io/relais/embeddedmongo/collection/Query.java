package io.relais.embeddedmongo.collection;

import de.bwaldvogel.mongo.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * What to find.
 *
 * @param sort the order wanted; null for any
 * @param skip so many are left out at the beginning
 * @param limit at most so many after that; 0 for all
 */
public record Query(Document filter, @Nullable Document sort, long skip, long limit) {

    /** All that match, in any order. */
    public static Query all(Document filter) {
        return new Query(filter, null, 0, 0);
    }

    long wanted() {
        return limit == 0 ? 0 : skip + limit;
    }
}
