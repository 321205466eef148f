package io.relais.embeddedmongo.protocol;

import de.bwaldvogel.mongo.backend.aggregation.Aggregation;
import de.bwaldvogel.mongo.bson.Document;
import io.relais.embeddedmongo.collection.Query;
import io.relais.embeddedmongo.collection.StoredCollection;
import io.relais.embeddedmongo.language.PipelineCheck;
import io.relais.embeddedmongo.stage.Stages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An aggregation in two parts: what it asks for at the beginning is a query, which indexes answer; the rest runs over
 * that.
 *
 * @param source the query
 * @param command the command with the stages that are left
 */
record Pipeline(Query source, Document command) {

    static Pipeline of(Document command) {
        List<Document> written = Aggregation.parse(command.get("pipeline"));
        PipelineCheck.check(written);
        List<Document> stages = new ArrayList<>(Rewriting.of(written));
        List<Document> filters = new ArrayList<>();
        while (!stages.isEmpty() && stages.get(0).get("$match") instanceof Document filter && !filter.isEmpty()) {
            filters.add(filter);
            stages.remove(0);
        }
        Document sort = take(stages, "$sort") instanceof Document order ? order : null;
        long limit = take(stages, "$limit") instanceof Number number && number.longValue() > 0 ? number.longValue() : 0;
        Document rest = command.clone();
        rest.put("pipeline", stages);
        return new Pipeline(new Query(all(filters), sort, 0, limit), rest);
    }

    /** Whether it writes its result into a collection. */
    static boolean merges(Document command) {
        return command.get("pipeline") instanceof List<?> stages
                && !stages.isEmpty()
                && stages.get(stages.size() - 1) instanceof Document last
                && last.containsKey("$merge");
    }

    /** The field of a mere count, which is how drivers count documents; null if it is anything else. */
    @Nullable
    String counted() {
        List<Document> stages = Aggregation.parse(command.get("pipeline"));
        if (stages.size() != 1 || !(stages.get(0).get("$group") instanceof Document group)) {
            return null;
        }
        boolean one = group.size() == 2 && (group.get("_id") == null || group.get("_id") instanceof Number);
        return group.keySet().stream()
                .filter(field -> one && new Document("$sum", 1).equals(group.get(field)))
                .findFirst()
                .orElse(null);
    }

    /** The result, computed as it is read where the stages allow; of nothing if there is no such collection. */
    Stream<Document> run(@Nullable StoredCollection collection, Stages stages) {
        String counted = counted();
        if (counted != null) {
            long n = collection == null ? 0 : collection.find(source).count();
            return n == 0 ? Stream.empty() : Stream.of(counted(counted, n));
        }
        Stream<Document> found =
                collection == null ? Stream.empty() : collection.find(source).documents();
        return stages.run(Aggregation.parse(command.get("pipeline")), found);
    }

    private Document counted(String field, long n) {
        Document group =
                (Document) Aggregation.parse(command.get("pipeline")).get(0).getOrDefault("$group", new Document());
        Object total = n <= Integer.MAX_VALUE ? (Object) (int) n : (Object) n;
        return new Document("_id", group.get("_id")).append(field, total);
    }

    private static @Nullable Object take(List<Document> stages, String operator) {
        boolean there = !stages.isEmpty() && stages.get(0).containsKey(operator);
        return there ? stages.remove(0).get(operator) : null;
    }

    private static Document all(List<Document> filters) {
        return switch (filters.size()) {
            case 0 -> new Document();
            case 1 -> filters.get(0);
            default -> new Document("$and", filters);
        };
    }
}
