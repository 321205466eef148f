package io.relais.embeddedmongo.protocol;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Stages and expressions that the library lacks, said in those that it has. Made of what was checked before. */
final class Rewriting {

    private static final int NO_BRANCH = 40066;
    private static final Map<String, Integer> ENDS = Map.of("$first", 0, "$last", -1);

    private Rewriting() {}

    static List<Document> of(List<Document> stages) {
        return stages.stream().map(Rewriting::stage).toList();
    }

    private static Document stage(Document stage) {
        Document rewritten = new Document();
        stage.forEach((name, content) -> {
            switch (name) {
                case "$set" -> rewritten.put("$addFields", expression(content));
                case "$replaceWith" -> rewritten.put("$replaceRoot", new Document("newRoot", expression(content)));
                case "$match", "$lookup" -> rewritten.put(name, content);
                case "$merge" -> rewritten.put(name, merge(content));
                case "$group" -> rewritten.put(name, group((Document) content));
                case "$bucket" -> rewritten.put(name, bucket((Document) content));
                case "$facet" -> rewritten.put(name, facet((Document) content));
                default -> rewritten.put(name, expression(content));
            }
        });
        return rewritten;
    }

    private static @Nullable Object merge(@Nullable Object target) {
        if (target instanceof Document into && into.get("whenMatched") instanceof Collection<?> stages) {
            Document rewritten = into.clone();
            rewritten.put(
                    "whenMatched",
                    stages.stream().map(each -> stage((Document) each)).toList());
            return rewritten;
        }
        return target;
    }

    private static Document bucket(Document content) {
        Document rewritten = each(content);
        if (content.get("output") instanceof Document output) {
            rewritten.put("output", group(output));
        }
        return rewritten;
    }

    private static Document facet(Document facets) {
        Document rewritten = new Document();
        facets.forEach((name, stages) -> rewritten.put(
                name,
                ((Collection<?>) stages)
                        .stream().map(each -> stage((Document) each)).toList()));
        return rewritten;
    }

    /** In a group {@code $first} and {@code $last} are accumulators, and only what they are given is an expression. */
    private static Document group(Document fields) {
        Document rewritten = new Document();
        fields.forEach((field, content) -> {
            boolean accumulates = content instanceof Document && !field.equals("_id");
            rewritten.put(field, accumulates ? accumulator((Document) content) : expression(content));
        });
        return rewritten;
    }

    private static Document accumulator(Document content) {
        return content.keySet().equals(Set.of("$count")) ? new Document("$sum", 1) : each(content);
    }

    private static @Nullable Object expression(@Nullable Object value) {
        if (value instanceof Collection<?> list) {
            List<@Nullable Object> rewritten = new ArrayList<>();
            list.forEach(element -> rewritten.add(expression(element)));
            return rewritten;
        }
        if (!(value instanceof Document document) || document.containsKey("$literal")) {
            return value;
        }
        if (document.size() == 1) {
            String operator = document.keySet().iterator().next();
            Integer end = ENDS.get(operator);
            if (end != null) {
                return new Document("$arrayElemAt", List.of(orNull(expression(document.get(operator))), end));
            }
            return switch (operator) {
                case "$switch" -> branches(Parts.document(document, operator));
                case "$dateTrunc" -> Truncation.of(each(Parts.document(document, operator)));
                case "$ifNull" -> firstOf(expression(document.get(operator)));
                default -> each(document);
            };
        }
        return each(document);
    }

    /** The library takes two; of more, each but the last is one condition within the other. */
    private static Object firstOf(@Nullable Object values) {
        if (!(values instanceof List<?> list) || list.size() <= 2) {
            return new Document("$ifNull", values);
        }
        Object rest = firstOf(list.subList(1, list.size()));
        return new Document("$ifNull", List.of(orNull(list.get(0)), rest));
    }

    private static Document each(Document document) {
        Document rewritten = new Document();
        document.forEach((field, content) -> rewritten.put(field, expression(content)));
        return rewritten;
    }

    /** A switch is one condition within the other. */
    private static Object branches(Document choice) {
        List<?> branches = List.copyOf((Collection<?>) choice.getOrDefault("branches", List.of()));
        if (branches.isEmpty() || !choice.containsKey("default")) {
            throw new MongoServerError(
                    NO_BRANCH, "the embedded engine wants $switch to have at least one branch and a default");
        }
        Object result = orNull(expression(choice.get("default")));
        for (int i = branches.size() - 1; i >= 0; i--) {
            Document branch = (Document) branches.get(i);
            result = new Document(
                    "$cond",
                    List.of(orNull(expression(branch.get("case"))), orNull(expression(branch.get("then"))), result));
        }
        return result;
    }

    private static Object orNull(@Nullable Object value) {
        return value == null ? new Document("$literal", null) : value;
    }
}
