package io.relais.embeddedmongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The process that {@link KillTest} kills: writes without end and prints each write once it is acknowledged. */
final class KilledWriter {

    private static final int WRITERS = 4;

    private final MongoCollection<Document> things;
    private final AtomicInteger next;

    private KilledWriter(MongoCollection<Document> things, int first) {
        this.things = things;
        this.next = new AtomicInteger(first);
    }

    /** With little memory, so that pages go to the file all the time; the first id is to be even. */
    public static void main(String[] arguments) {
        EmbeddedMongo engine =
                EmbeddedMongo.open(Path.of(arguments[0]), Options.durable().withCacheMegabytes(1));
        MongoClient client = MongoClients.create(engine.connectionString() + "/?retryWrites=false");
        MongoCollection<Document> things = client.getDatabase("desk").getCollection("things");
        KilledWriter writer = new KilledWriter(things, Integer.parseInt(arguments[1]));
        for (int i = 0; i < WRITERS; i++) {
            String counter = "counter" + i;
            new Thread(() -> writer.writeOn(counter)).start();
        }
    }

    /** Pairs that are only there together, and a count that only goes up by one, with an index on both. */
    private void writeOn(String counter) {
        while (true) {
            int id = next.getAndAdd(2);
            things.insertMany(List.of(pairMember(id), pairMember(id + 1)));
            System.out.println("pair " + id);
            System.out.println(counter + " " + counted(counter));
        }
    }

    private int counted(String counter) {
        Document before = things.find(eq(counter)).first();
        int count = count(before);
        if (before == null) {
            things.insertOne(new Document("_id", counter).append("count", 0).append("keys", List.of(counter)));
        }
        things.updateOne(
                and(eq("_id", counter), eq("count", count)),
                combine(inc("count", 1), set("keys", List.of(counter, counter + " " + (count + 1)))));
        return count + 1;
    }

    private static int count(@Nullable Document counter) {
        return counter == null ? 0 : counter.getInteger("count");
    }

    private static Document pairMember(int id) {
        return new Document("_id", id).append("keys", List.of("key" + id)).append("text", "x".repeat(200));
    }
}
