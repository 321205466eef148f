package io.relais.embeddedmongo;

import java.util.List;
import java.util.Random;
import org.bson.Document;

/** Stages whose result does not hang on the order of reading: of 1 and 1.0 the least is the first. */
final class RandomStages {

    private RandomStages() {}

    static List<Document> of(Random random, Document filter, Document sort) {
        Document match = new Document("$match", filter);
        return switch (random.nextInt(6)) {
            case 0 -> List.of(match, group("$c"), byId());
            case 1 -> List.of(match, stage("{$unwind: '$tags'}"), group("$tags"), byId());
            case 2 -> List.of(match, new Document("$sort", sort), stage("{$limit: 7}"), stage("{$project: {a: 1}}"));
            case 3 -> List.of(match, stage("{$count: 'n'}"));
            case 4 ->
                List.of(
                        stage("{$addFields: {k: {$ifNull: ['$a', 'none']}, d: {$add: ['$c', 1]}}}"),
                        match,
                        new Document("$sort", sort),
                        stage("{$skip: 2}"),
                        stage("{$limit: 9}"));
            default ->
                List.of(
                        match,
                        new Document("$sort", sort),
                        stage("{$facet: {n: [{$count: 'n'}], first: [{$limit: 2}, {$project: {_id: 1}}]}}"));
        };
    }

    private static Document group(String by) {
        return new Document(
                "$group",
                new Document("_id", by)
                        .append("n", new Document("$sum", 1))
                        .append("sum", new Document("$sum", "$c"))
                        .append("most", new Document("$max", "$b"))
                        .append("least", new Document("$min", "$_id")));
    }

    private static Document byId() {
        return stage("{$sort: {_id: 1}}");
    }

    private static Document stage(String json) {
        return Document.parse(json);
    }
}
