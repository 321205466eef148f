package io.relais.embeddedmongo.language;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what an update is to do; the library would notice what it does not know only once a document matches. */
public final class UpdateCheck {

    private static final Set<String> KNOWN = Set.of(
            "$set",
            "$unset",
            "$setOnInsert",
            "$inc",
            "$mul",
            "$min",
            "$max",
            "$rename",
            "$currentDate",
            "$push",
            "$addToSet",
            "$pop",
            "$pull",
            "$pullAll");

    private UpdateCheck() {}

    /**
     * Passes a replacement, and changes by known operators.
     *
     * @throws MongoServerError in MongoDB's own code for all others
     */
    public static void check(@Nullable Object update) {
        if (update instanceof Collection) {
            throw Refusals.lacking("an update by a pipeline");
        }
        Document change = Refusals.document(update, "an update");
        long operators = change.keySet().stream()
                .filter(key -> key.startsWith("$"))
                .peek(operator -> operator(operator, change.get(operator)))
                .count();
        if (operators > 0 && operators < change.size()) {
            throw Refusals.unreadable("an update has either operators or fields, not both");
        }
    }

    private static void operator(String operator, @Nullable Object fields) {
        if (operator.equals("$bit")) {
            throw Refusals.lacking(operator);
        }
        if (!KNOWN.contains(operator)) {
            throw Refusals.unreadable("Unknown modifier: " + operator
                    + ". Expected a valid update modifier or pipeline-style update specified as an array");
        }
        if (!(fields instanceof Document)) {
            throw Refusals.unreadable("Modifiers operate on fields but " + operator + " was given none");
        }
    }
}
