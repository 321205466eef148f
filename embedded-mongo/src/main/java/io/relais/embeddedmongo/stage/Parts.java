package io.relais.embeddedmongo.stage;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What becomes of the fields of a document, and of the documents in an array. */
final class Parts implements Part {

    /** What becomes of fields that are not named. */
    enum Others {
        KEPT,
        LEFT_OUT
    }

    private final Map<String, Part> named = new LinkedHashMap<>();
    private final Others others;

    Parts(Others others) {
        this.others = others;
    }

    /** Takes a specification whose fields may be paths, or documents of fields in turn. */
    Parts add(Document specification, Function<@Nullable Object, Part> leaf) {
        specification.forEach((path, value) -> {
            boolean nested = value instanceof Document document
                    && !document.isEmpty()
                    && document.keySet().stream().noneMatch(key -> key.startsWith("$"));
            add(List.of(path.split("\\.", -1)), nested ? nested((Document) value, leaf) : leaf.apply(value));
        });
        return this;
    }

    private Part nested(Document value, Function<@Nullable Object, Part> leaf) {
        return new Parts(others).add(value, leaf);
    }

    private void add(List<String> path, Part part) {
        String field = path.get(0);
        if (path.size() == 1) {
            refuseTwice(field, named.putIfAbsent(field, part));
        } else if (named.computeIfAbsent(field, it -> new Parts(others)) instanceof Parts below) {
            below.add(path.subList(1, path.size()), part);
        } else {
            refuseTwice(field, part);
        }
    }

    private static void refuseTwice(String field, @Nullable Part there) {
        if (there != null) {
            throw new MongoServerError(31250, "Path collision at " + field);
        }
    }

    Document of(Document document) {
        return fields(document, document);
    }

    @Override
    public @Nullable Object of(@Nullable Object value, Document whole) {
        if (value instanceof Document document) {
            return fields(document, whole);
        }
        if (value instanceof Collection<?> elements) {
            List<@Nullable Object> all = new ArrayList<>();
            elements.forEach(element -> {
                Object part = of(element, whole);
                if (!(part instanceof Missing)) {
                    all.add(part);
                }
            });
            return all;
        }
        Document made = fields(new Document(), whole);
        if (!made.isEmpty()) {
            return made;
        }
        return switch (others) {
            case KEPT -> value;
            case LEFT_OUT -> Missing.getInstance();
        };
    }

    private Document fields(Document document, Document whole) {
        Document result = new Document();
        document.forEach((field, value) -> {
            Part part = named.get(field);
            if (part != null) {
                put(result, field, part.of(value, whole));
            } else if (others == Others.KEPT) {
                result.put(field, value);
            }
        });
        named.forEach((field, part) -> {
            if (!document.containsKey(field)) {
                put(result, field, part.of(Missing.getInstance(), whole));
            }
        });
        return result;
    }

    private static void put(Document result, String field, @Nullable Object value) {
        if (!(value instanceof Missing)) {
            result.put(field, value);
        }
    }
}
