package io.relais.embeddedmongo.language;

import de.bwaldvogel.mongo.backend.aggregation.Aggregation;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the stages of an aggregation. */
public final class PipelineCheck {

    private static final Set<String> ACCUMULATORS =
            Set.of("$sum", "$avg", "$min", "$max", "$first", "$last", "$push", "$addToSet", "$count");

    private static final Set<String> WITHIN_LOOKUP =
            Set.of("$match", "$sort", "$skip", "$limit", "$unwind", "$group", "$count", "$lookup");

    private PipelineCheck() {}

    /**
     * Passes stages that the engine runs as MongoDB does.
     *
     * @throws MongoServerError in MongoDB's own code for all others
     */
    public static void check(List<Document> stages) {
        for (Iterator<Document> left = stages.iterator(); left.hasNext(); ) {
            Document stage = left.next();
            if (stage.size() != 1) {
                throw new MongoServerError(
                        40323, "A pipeline stage specification object must contain exactly one field.");
            }
            String name = stage.keySet().iterator().next();
            if (name.equals("$merge") && left.hasNext()) {
                throw new MongoServerError(40601, "$merge can only be the final stage in the pipeline");
            }
            stage(name, stage.get(name));
        }
    }

    private static void stage(String name, @Nullable Object content) {
        switch (name) {
            case "$match" -> FilterCheck.check(content);
            case "$sort" -> sort(content);
            case "$limit" -> whole(content, 1, 15958, "the limit must be positive");
            case "$skip" -> whole(content, 0, 15956, "the number to skip can't be negative");
            case "$project", "$addFields", "$set" -> fields(name, content);
            case "$group" -> group(Refusals.document(content, name));
            case "$bucket" -> bucket(Refusals.document(content, name));
            case "$facet" -> facets(Refusals.document(content, name));
            case "$lookup" -> lookup(Refusals.document(content, name));
            case "$sortByCount", "$replaceRoot", "$replaceWith", "$redact" -> ExpressionCheck.check(content);
            case "$unwind", "$count", "$sample", "$unset", "$merge" -> {}
            case "$out" -> throw Refusals.lacking("$out; $merge is there");
            case "$changeStream" ->
                throw new MongoServerError(40573, "The $changeStream stage is only supported on replica sets");
            default -> throw new MongoServerError(40324, "Unrecognized pipeline stage name: '" + name + "'");
        }
    }

    private static void sort(@Nullable Object content) {
        if (Refusals.document(content, "$sort").isEmpty()) {
            throw new MongoServerError(15976, "$sort stage must have at least one sort key");
        }
        SortCheck.check(content);
    }

    private static void whole(@Nullable Object content, long least, int code, String message) {
        if (!(content instanceof Number number) || number.doubleValue() < least) {
            throw new MongoServerError(code, message);
        }
    }

    private static void fields(String name, @Nullable Object content) {
        Document fields = Refusals.document(content, name);
        if (fields.isEmpty()) {
            throw new MongoServerError(40177, name + " must have at least one field");
        }
        fields.values().forEach(ExpressionCheck::check);
    }

    private static void group(Document fields) {
        fields.forEach((field, content) -> {
            if (field.equals("_id")) {
                ExpressionCheck.check(content);
            } else {
                accumulator(field, content);
            }
        });
    }

    private static void accumulator(String field, @Nullable Object content) {
        if (!(content instanceof Document accumulator)) {
            throw new MongoServerError(40234, "The field '" + field + "' must be an accumulator object");
        }
        accumulator.forEach((operator, expression) -> {
            if (!ACCUMULATORS.contains(operator)) {
                throw new MongoServerError(15952, "unknown group operator '" + operator + "'");
            }
            ExpressionCheck.check(expression);
        });
    }

    private static void bucket(Document content) {
        ExpressionCheck.check(content.get("groupBy"));
        if (content.get("output") instanceof Document output) {
            output.forEach(PipelineCheck::accumulator);
        }
    }

    private static void facets(Document facets) {
        facets.values().forEach(PipelineCheck::nested);
    }

    /** Its stages are run by the library alone. */
    private static void lookup(Document content) {
        if (content.containsKey("pipeline")) {
            nested(content.get("pipeline"));
            for (Document stage : Aggregation.parse(content.get("pipeline"))) {
                if (!WITHIN_LOOKUP.containsAll(stage.keySet())) {
                    throw Refusals.lacking("a $lookup with a pipeline of " + stage.keySet());
                }
            }
        }
    }

    private static void nested(@Nullable Object pipeline) {
        List<Document> stages = Aggregation.parse(pipeline);
        for (Document stage : stages) {
            if (stage.containsKey("$merge") || stage.containsKey("$facet")) {
                throw new MongoServerError(40600, stage.keySet() + " is not allowed to be used within a stage");
            }
        }
        check(stages);
    }
}
