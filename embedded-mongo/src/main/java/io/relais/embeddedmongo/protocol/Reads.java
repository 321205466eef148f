package io.relais.embeddedmongo.protocol;

import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.bson.Document;
import io.relais.embeddedmongo.collection.Finding;
import io.relais.embeddedmongo.collection.Query;
import io.relais.embeddedmongo.collection.StoredCollection;
import io.relais.embeddedmongo.collection.StoredDatabase;
import io.relais.embeddedmongo.commit.CommandGate;
import io.relais.embeddedmongo.protocol.Cursors.Batch;
import io.relais.embeddedmongo.stage.Shape;
import io.relais.embeddedmongo.stage.Stages;
import io.relais.embeddedmongo.store.Snapshot;
import io.relais.embeddedmongo.store.View;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Commands that change nothing. Each sees one moment, and none waits for another or keeps one waiting. */
final class Reads {

    private final CommandGate gate;
    private final Cursors cursors;
    private final Function<String, @Nullable StoredDatabase> databases;

    Reads(CommandGate gate, Cursors cursors, Function<String, @Nullable StoredDatabase> databases) {
        this.gate = gate;
        this.cursors = cursors;
        this.databases = databases;
    }

    Document find(String database, Document command) {
        String collection = String.valueOf(command.get("find"));
        Batch batch = Batch.of(database + "." + collection, command);
        return cursors.open(
                batch,
                gate.look(),
                moment -> found(hinted(database, collection, command, moment), command)
                        .iterator());
    }

    Document aggregate(String database, Document command) {
        String collection = String.valueOf(command.get("aggregate"));
        Batch batch = Batch.of(database + "." + collection, command);
        Pipeline pipeline = Pipeline.of(command);
        return cursors.open(batch, gate.look(), moment -> {
            StoredCollection source = hinted(database, collection, command, moment);
            Stages stages = new Stages(new Moment(databases, moment), database, source);
            return pipeline.run(source, stages).iterator();
        });
    }

    /** Writes the result into a collection; the caller sees to it that no one else writes. */
    Document merge(String database, Document command, DatabaseResolver resolver) {
        String collection = String.valueOf(command.get("aggregate"));
        StoredCollection source = hinted(database, collection, command, View.live());
        Pipeline.of(command).run(source, new Stages(resolver, database, source)).forEach(left -> {});
        Document cursor =
                new Document("id", 0L).append("ns", database + "." + collection).append("firstBatch", List.of());
        return new Document("cursor", cursor).append("ok", 1.0);
    }

    Document count(String database, Document command) {
        return once(moment -> {
            StoredCollection collection = hinted(database, String.valueOf(command.get("count")), command, moment);
            long n = collection == null ? 0 : collection.find(counted(command)).count();
            return new Document("n", Math.toIntExact(n)).append("ok", 1.0);
        });
    }

    Document distinct(String database, Document command) {
        return once(moment -> {
            StoredCollection collection = hinted(database, String.valueOf(command.get("distinct")), command, moment);
            return collection == null
                    ? new Document("values", List.of()).append("ok", 1.0)
                    : collection.handleDistinct(command);
        });
    }

    Document explain(String database, Document explained) {
        explained.keySet().stream().findFirst().ifPresent(name -> CommandCheck.check(name, explained));
        return once(moment -> new Explanation(explained).of(name -> collection(database, name, moment)));
    }

    static Query counted(Document command) {
        return new Query(
                Parts.document(command, "query"),
                null,
                Parts.whole(command, "skip"),
                Math.abs(Parts.whole(command, "limit")));
    }

    static Query wanted(Document command) {
        return new Query(
                Parts.document(command, "filter"),
                sort(command),
                Parts.whole(command, "skip"),
                Math.abs(Parts.whole(command, "limit")));
    }

    /** The order that documents are kept in is that of {@code _id}. */
    private static @Nullable Document sort(Document command) {
        Document sort = Parts.document(command, "sort");
        return sort.containsKey("$natural") ? new Document("_id", sort.get("$natural")) : sort;
    }

    private static Stream<Document> found(@Nullable StoredCollection collection, Document command) {
        if (collection == null) {
            return Stream.empty();
        }
        Finding finding = collection.find(wanted(command));
        Document projection = Parts.document(command, "projection");
        return projection.isEmpty() ? finding.documents() : finding.documents().map(Shape.projected(projection)::of);
    }

    private Document once(Function<Snapshot, Document> read) {
        Snapshot moment = gate.look();
        try {
            return read.apply(moment);
        } finally {
            moment.letGo();
        }
    }

    private @Nullable StoredCollection hinted(String database, String name, Document command, View moment) {
        StoredCollection collection = collection(database, name, moment);
        Hint.check(collection, command);
        return collection;
    }

    private @Nullable StoredCollection collection(String database, String name, View moment) {
        StoredDatabase known = databases.apply(database);
        StoredCollection collection = known == null ? null : known.collection(name);
        return collection == null ? null : collection.at(moment);
    }
}
