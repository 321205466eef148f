package io.relais.core.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.Document;

/**
 * Listens to all commands that look for documents and has each explained: none may look through a collection. What asks
 * for everything on purpose is left out; only tests do.
 */
final class Scans implements CommandListener {

    private static final Set<String> LOOKING =
            Set.of("find", "count", "distinct", "aggregate", "findAndModify", "update", "delete");

    /** What belongs to the connection and not to the question. */
    private static final Set<String> NOT_ASKED = Set.of("$db", "lsid", "writeConcern", "txnNumber");

    private final ConcurrentLinkedQueue<Question> heard = new ConcurrentLinkedQueue<>();

    private record Question(String database, BsonDocument command) {}

    @Override
    public void commandStarted(CommandStartedEvent event) {
        if (LOOKING.contains(event.getCommandName()) && asksForSome(event.getCommand())) {
            // the driver's own document is gone once the command is sent
            BsonDocument command = BsonDocument.parse(event.getCommand().toJson());
            NOT_ASKED.forEach(command::remove);
            heard.add(new Question(event.getDatabaseName(), command));
        }
    }

    /** The commands since the last time that this was asked which look at documents that no index led to. */
    List<String> found(MongoClient client) {
        List<String> scans = new ArrayList<>();
        for (Question question = heard.poll(); question != null; question = heard.poll()) {
            Document explain = new Document("explain", question.command());
            Document explained = client.getDatabase(question.database()).runCommand(explain);
            if (scans(explained)) {
                scans.add(question.command().toJson());
            }
        }
        return scans;
    }

    private static boolean asksForSome(BsonDocument command) {
        BsonValue filter = command.get("filter");
        BsonArray deletes = command.getArray("deletes", new BsonArray());
        boolean deletesAll = deletes.stream()
                .anyMatch(each ->
                        each.asDocument().getDocument("q", new BsonDocument()).isEmpty());
        return !deletesAll && (!command.containsKey("find") || (filter != null && !isEmpty(filter)));
    }

    private static boolean isEmpty(BsonValue value) {
        return value.isDocument() && value.asDocument().isEmpty();
    }

    /** An index that is read as a whole is of no help but for the order. */
    private static boolean scans(Object explained) {
        return explained instanceof Map<?, ?> part
                && ("COLLSCAN".equals(part.get("stage"))
                        || Boolean.TRUE.equals(part.get("readsAll"))
                        || part.values().stream().anyMatch(Scans::scans));
    }
}
