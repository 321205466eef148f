package io.relais.workbench.slack.blocks;

import io.relais.workbench.Json;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** An object with known fields: the required ones are there, and no others than these. */
final class Shape implements Rule {
    private final Map<String, Rule> fields = new LinkedHashMap<>();
    private final Set<String> required = new LinkedHashSet<>();
    private Rule whole = Values.anything();

    private Shape() {}

    /** An object without a type. */
    static Shape untyped() {
        return new Shape();
    }

    /** An object of a type. */
    static Shape of(String type) {
        return new Shape().needs("type", Values.oneOf(type));
    }

    /** A block of a type. */
    static Shape block(String type) {
        return of(type).has("block_id", Values.id());
    }

    /** An interactive element of a type. */
    static Shape element(String type) {
        return of(type).has("action_id", Values.id());
    }

    Shape needs(String field, Rule rule) {
        required.add(field);
        return has(field, rule);
    }

    Shape has(String field, Rule rule) {
        fields.put(field, rule);
        return this;
    }

    /** A rule over the object as a whole. */
    Shape also(Rule rule) {
        whole = whole.and(rule);
        return this;
    }

    /** Exactly one of two fields. */
    Shape either(String one, String other) {
        return also((value, spot) -> {
            if (value.hasNonNull(one) == value.hasNonNull(other)) {
                spot.problem("must provide either " + one + " or " + other);
            }
        });
    }

    @Override
    public void check(JsonNode value, Spot spot) {
        if (!value.isObject()) {
            spot.problem("must provide an object");
            return;
        }
        for (String field : required) {
            if (!value.hasNonNull(field)) {
                spot.problem("missing required field: " + field);
            }
        }
        value.properties().forEach(field -> checkField(field, spot));
        whole.check(value, spot);
    }

    private void checkField(Map.Entry<String, JsonNode> field, Spot spot) {
        Rule rule = fields.get(field.getKey());
        if (rule == null) {
            spot.problem("invalid additional property: " + field.getKey());
        } else if (!field.getValue().isNull()) {
            rule.check(field.getValue(), spot.at(field.getKey()));
        }
    }

    /** The type of an object, or blank. */
    static String typeOf(JsonNode value) {
        return Json.text(value, "type");
    }
}
