package io.relais.embeddedmongo.stage;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.aggregation.Aggregation;
import de.bwaldvogel.mongo.backend.aggregation.stage.AggregationStage;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.NoopOplog;
import io.relais.embeddedmongo.plan.Sorting;
import io.relais.embeddedmongo.plan.Sorting.Keyed;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Runs stages one after the other, as far as their result is read.
 *
 * @param databases what other collections are looked up in
 * @param database the name of the collection's database
 * @param collection where the documents come from; null if it does not exist
 */
public record Stages(
        DatabaseResolver databases,
        String database,
        @Nullable MongoCollection<?> collection) {

    /** The result of these stages over those documents. */
    public Stream<Document> run(List<Document> stages, Stream<Document> documents) {
        Stream<Document> result = documents;
        for (Document stage : stages) {
            result = run(stage, result);
        }
        return result;
    }

    private Stream<Document> run(Document stage, Stream<Document> documents) {
        String name = stage.keySet().iterator().next();
        Object content = stage.get(name);
        Document fields = content instanceof Document document ? document : new Document();
        return switch (name) {
            case "$project" -> documents.map(Shape.projected(fields)::of);
            case "$addFields" -> documents.map(Shape.with(fields)::of);
            case "$unset" -> documents.map(Shape.projected(hidden(content))::of);
            case "$sort" -> sorted(documents, Sorting.of(fields));
            case "$facet" -> Stream.of(facets(fields, documents.toList()));
            default -> stock(stage, documents);
        };
    }

    private Document facets(Document facets, List<Document> documents) {
        Document results = new Document();
        facets.forEach((name, stages) -> results.put(
                name, run(Aggregation.parse(stages), documents.stream()).toList()));
        return results;
    }

    private Stream<Document> stock(Document stage, Stream<Document> documents) {
        Stream<Document> result = documents;
        for (AggregationStage each : Aggregation.fromPipeline(
                        List.of(stage), databases, databases.resolve(database), collection, NoopOplog.get())
                .getStages()) {
            result = each.apply(result);
        }
        return result;
    }

    private static Stream<Document> sorted(Stream<Document> documents, Sorting sorting) {
        return documents.map(sorting::keyed).sorted(sorting.comparator()).map(Keyed::document);
    }

    private static Document hidden(@Nullable Object fields) {
        Document hidden = new Document();
        Collection<?> names = fields instanceof Collection<?> several ? several : List.of(String.valueOf(fields));
        names.forEach(name -> hidden.put(String.valueOf(name), 0));
        return hidden;
    }
}
