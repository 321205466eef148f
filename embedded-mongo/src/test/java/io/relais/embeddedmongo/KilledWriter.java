package io.relais.embeddedmongo;

import java.nio.file.Path;
import java.util.List;
import org.bson.Document;

/** The process that {@link KillTest} kills: writes without end and prints each id once it is acknowledged. */
final class KilledWriter {

    private KilledWriter() {}

    /** Each write puts a document, a unique key and a counter, so that a half command would show. */
    public static void main(String[] arguments) {
        Path file = Path.of(arguments[0]);
        int from = Integer.parseInt(arguments[1]);
        try (Served served = Served.on(file)) {
            for (int id = from; ; id += 2) {
                served.things().insertMany(List.of(pairMember(id), pairMember(id + 1)));
                System.out.println(id);
            }
        }
    }

    private static Document pairMember(int id) {
        return new Document("_id", id).append("keys", List.of("key" + id)).append("text", "x".repeat(200));
    }
}
