package io.relais.embeddedmongo.protocol;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import io.relais.embeddedmongo.language.FilterCheck;
import io.relais.embeddedmongo.language.Refusals;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what indexes are asked to be; of what the library does not know it keeps the words and does nothing. */
final class IndexCheck {

    private static final int CANNOT_CREATE = 67;
    private static final int INVALID_OPTION = 197;

    private static final Set<String> TAKEN = Set.of(
            "key",
            "name",
            "ns",
            "v",
            "unique",
            "sparse",
            "background",
            "expireAfterSeconds",
            "partialFilterExpression");

    /** Refused further on, or here if they ask for something. */
    private static final List<String> LACKING =
            List.of("collation", "wildcardProjection", "textIndexVersion", "weights", "hidden", "prepareUnique");

    private IndexCheck() {}

    static void check(@Nullable Object indexes) {
        if (!(indexes instanceof Collection<?> all) || all.isEmpty()) {
            throw Refusals.bad("Must specify at least one index to create");
        }
        all.forEach(each -> one(Refusals.document(each, "an index")));
    }

    private static void one(Document index) {
        Document keys = Refusals.document(index.get("key"), "the key of an index");
        if (!(index.get("name") instanceof String name) || name.isEmpty()) {
            throw Refusals.unreadable("an index has to have a name");
        }
        for (String option : index.keySet()) {
            if (LACKING.contains(option)) {
                CommandCheck.refuseLacking(option, index.get(option));
            } else if (!TAKEN.contains(option)) {
                throw new MongoServerError(
                        INVALID_OPTION,
                        "InvalidIndexSpecificationOption",
                        "The field '" + option + "' is not valid for an index specification");
            }
        }
        keys.forEach(IndexCheck::key);
        if (index.containsKey("expireAfterSeconds")) {
            expiring(keys, index.get("expireAfterSeconds"));
        }
        if (index.get("partialFilterExpression") != null) {
            FilterCheck.check(index.get("partialFilterExpression"));
        }
    }

    private static void key(String field, @Nullable Object direction) {
        boolean none = direction instanceof Number number && number.doubleValue() == 0;
        if (none || field.isEmpty() || field.contains("$")) {
            throw cannot("an index can't be by '" + field + "': " + direction);
        }
    }

    private static void expiring(Document keys, @Nullable Object seconds) {
        if (!(seconds instanceof Number number) || number.longValue() < 0 || number.longValue() > Integer.MAX_VALUE) {
            throw cannot("TTL index 'expireAfterSeconds' option must be a number from 0 to " + Integer.MAX_VALUE);
        }
        if (keys.size() != 1) {
            throw cannot("TTL indexes are single-field indexes, compound indexes do not support TTL");
        }
        if (keys.containsKey("_id")) {
            throw new MongoServerError(
                    INVALID_OPTION,
                    "InvalidIndexSpecificationOption",
                    "The field 'expireAfterSeconds' is not valid for an _id index specification");
        }
    }

    private static MongoServerError cannot(String message) {
        return new MongoServerError(CANNOT_CREATE, "CannotCreateIndex", message);
    }
}
