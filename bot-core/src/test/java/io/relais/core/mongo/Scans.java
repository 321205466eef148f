package io.relais.core.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.bson.BsonDocument;
import org.bson.Document;

/**
 * Listens to all commands that look for documents and has each explained: none may look through a collection, or along an
 * index that says nothing of what is asked for. Tests that want to see everything ask where nobody listens.
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
        if (LOOKING.contains(event.getCommandName())) {
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
            if (isScan(explained, stagesThatScan(question.command()))) {
                scans.add(question.command().toJson());
            }
        }
        return scans;
    }

    /** A page of all there is, in the order of an index, is read along it and no further. */
    private static Set<Reads> stagesThatScan(BsonDocument command) {
        boolean isPageOfAll = command.containsKey("limit")
                && command.getDocument("filter", new BsonDocument()).isEmpty();
        return isPageOfAll ? Set.of(Reads.COLLECTION) : Set.of(Reads.values());
    }

    /** What a plan may read for want of an index that leads to the documents. */
    private enum Reads {
        COLLECTION {
            @Override
            boolean is(Map<?, ?> stage) {
                return "COLLSCAN".equals(stage.get("stage"));
            }
        },
        WHOLE_INDEX {
            @Override
            boolean is(Map<?, ?> stage) {
                return Boolean.TRUE.equals(stage.get("readsAll"));
            }
        };

        abstract boolean is(Map<?, ?> stage);
    }

    private static boolean isScan(Object explained, Set<Reads> forbidden) {
        return explained instanceof Map<?, ?> stage
                && (forbidden.stream().anyMatch(reads -> reads.is(stage))
                        || stage.values().stream().anyMatch(part -> isScan(part, forbidden)));
    }
}
