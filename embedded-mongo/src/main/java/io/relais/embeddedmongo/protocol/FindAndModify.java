package io.relais.embeddedmongo.protocol;

import de.bwaldvogel.mongo.bson.Document;
import io.relais.embeddedmongo.collection.Query;
import io.relais.embeddedmongo.collection.StoredCollection;
import io.relais.embeddedmongo.language.ProjectionCheck;
import io.relais.embeddedmongo.language.Refusals;
import io.relais.embeddedmongo.language.SortCheck;
import io.relais.embeddedmongo.language.UpdateCheck;
import io.relais.embeddedmongo.stage.Shape;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Changes or removes one document and answers with it; what the library leaves out of the answer is added here. */
final class FindAndModify {

    private final Document command;
    private final UnaryOperator<Document> stock;

    FindAndModify(Document command, UnaryOperator<Document> stock) {
        this.command = command;
        this.stock = stock;
    }

    static void check(Document command) {
        CommandCheck.filter(command, "query");
        SortCheck.check(command.get("sort"));
        ProjectionCheck.check(command.get("fields"));
        boolean removes = is(command, "remove");
        if (removes && (command.get("update") != null || is(command, "new") || is(command, "upsert"))) {
            throw Refusals.unreadable("Cannot specify both remove=true and an update, new or upsert");
        }
        if (!removes) {
            if (command.get("update") == null) {
                throw Refusals.unreadable("Either an update or remove=true must be specified");
            }
            UpdateCheck.check(command.get("update"));
        }
    }

    /** Runs it as the one command that may write. */
    Document run(@Nullable StoredCollection collection) {
        Document plain = command.clone();
        Document fields = Parts.document(plain, "fields");
        plain.remove("fields");
        boolean inserts = is(command, "upsert") && isWithoutMatch(collection);
        if (inserts) {
            plain.put("new", true);
        }
        Document reply = stock.apply(plain);
        Object value = reply.get("value");
        reply.put("lastErrorObject", outcome(inserts, value));
        reply.put("value", inserts && !is(command, "new") ? null : shown(value, fields));
        return reply;
    }

    private boolean isWithoutMatch(@Nullable StoredCollection collection) {
        Query first = new Query(Parts.document(command, "query"), null, 0, 1);
        return collection == null
                || collection.find(first).documents().findFirst().isEmpty();
    }

    private Document outcome(boolean inserts, @Nullable Object value) {
        Document outcome = new Document("n", value == null ? 0 : 1);
        if (is(command, "remove")) {
            return outcome;
        }
        outcome.append("updatedExisting", value != null && !inserts);
        return inserts && value instanceof Document inserted
                ? outcome.append("upserted", inserted.get("_id"))
                : outcome;
    }

    private static @Nullable Object shown(@Nullable Object value, Document fields) {
        return value instanceof Document document && !fields.isEmpty()
                ? Shape.projected(fields).of(document)
                : value;
    }

    private static boolean is(Document command, String option) {
        return Boolean.TRUE.equals(command.get(option));
    }
}
