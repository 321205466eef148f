package io.relais.app.source;

import io.relais.core.source.Condition;
import io.relais.core.source.Expression;
import io.relais.core.source.Meaning;
import io.relais.core.source.Meaning.OfLead;
import io.relais.core.source.Meaning.OfSignal;
import io.relais.core.source.Source;
import io.relais.core.source.SourceEvent;
import io.relais.core.source.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Turns another system's JSON into bodies as the API takes them, by a mapping. What has no value is left out; what does not
 * have the shape of its field is handed on as it is, for the reader to refuse.
 *
 * @param shapes how values are written there
 */
public record Mapping(Shapes shapes) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** The events of a vendor's body that mean something, in the order of its mapping. */
    public List<Mapped> events(Source source, JsonNode body) {
        List<Mapped> mapped = new ArrayList<>();
        for (SourceEvent kind : source.events()) {
            each(body, kind.each())
                    .filter(event -> kind.when().stream().allMatch(condition -> holds(condition, event)))
                    .forEach(event -> mapped.add(event(kind.meaning(), event)));
        }
        return mapped;
    }

    private Mapped event(Meaning meaning, JsonNode event) {
        return meaning.fold(
                lead -> new Mapped(Mapped.Kind.LEAD, lead(lead, event)),
                signal -> new Mapped(Mapped.Kind.SIGNAL, fields(signal.fields(), Target.SIGNAL, event)));
    }

    /** A lead with its signals; a signal of no kind is none. */
    public ObjectNode lead(OfLead lead, JsonNode event) {
        ObjectNode body = fields(lead.fields(), Target.LEAD, event);
        ArrayNode signals = JSON.arrayNode();
        for (OfSignal signal : lead.signals()) {
            each(event, signal.each())
                    .map(one -> fields(signal.fields(), Target.SIGNAL, one))
                    .filter(one -> one.has("kind"))
                    .forEach(signals::add);
        }
        if (!signals.isEmpty()) {
            body.set("signals", signals);
        }
        return body;
    }

    private ObjectNode fields(Map<String, Expression> fields, Map<String, Target.Shape> shaped, JsonNode event) {
        ObjectNode body = JSON.objectNode();
        shaped.forEach((name, shape) -> put(body, name, value(fields.get(name), event), shape));
        fields.forEach((name, expression) -> {
            if (name.startsWith(Target.EXTRA)) {
                String value = value(expression, event);
                if (value != null) {
                    body.put(name.substring(Target.EXTRA.length()), value);
                }
            }
        });
        return body;
    }

    private void put(ObjectNode body, String name, @Nullable String value, Target.Shape shape) {
        if (value == null) {
            return;
        }
        int dot = name.indexOf('.');
        ObjectNode at = dot < 0 ? body : body.withObject("/" + name.substring(0, dot));
        at.set(name.substring(dot + 1), shapes.of(value, shape));
    }

    private static @Nullable String value(@Nullable Expression expression, JsonNode event) {
        if (expression == null) {
            return null;
        }
        String link = expression.joinedBy();
        String value = link == null ? first(expression, event) : joined(expression, event, link);
        return value == null ? null : expression.called(value);
    }

    private static @Nullable String first(Expression expression, JsonNode event) {
        return expression.parts().stream()
                .map(part -> part(part, event))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Texts that are always the same make no value alone. */
    private static @Nullable String joined(Expression expression, JsonNode event, String link) {
        List<String> found = expression.parts().stream()
                .map(part -> part(part, event))
                .flatMap(Stream::ofNullable)
                .toList();
        boolean known =
                expression.parts().stream().anyMatch(part -> Expression.isPath(part) && part(part, event) != null);
        return known ? String.join(link, found) : null;
    }

    private static @Nullable String part(String part, JsonNode event) {
        return Expression.isPath(part) ? text(event.at(part)) : part;
    }

    private static @Nullable String text(JsonNode value) {
        String text = value.isValueNode() && !value.isNull() ? value.asString().strip() : "";
        return text.isEmpty() ? null : text;
    }

    private static boolean holds(Condition condition, JsonNode event) {
        JsonNode value = event.at(condition.path());
        if (condition.anyOf().isEmpty()) {
            return value.isContainer() ? !value.isEmpty() : text(value) != null;
        }
        String text = text(value);
        return text != null && condition.anyOf().contains(text);
    }

    private static Stream<JsonNode> each(JsonNode in, String path) {
        JsonNode found = path.isEmpty() ? in : in.at(path);
        return found.isArray() ? found.valueStream() : Stream.of(found).filter(JsonNode::isObject);
    }
}
