package io.relais.workbench.teams.cards;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** An object with known properties: the required ones are there, and no others than these. */
final class Shape implements Rule {
    private static final String[] SPACINGS = {"none", "small", "default", "medium", "large", "extraLarge", "padding"};

    private final Map<String, Rule> properties = new LinkedHashMap<>();
    private final Set<String> required = new LinkedHashSet<>();
    private Rule whole = Values.anything();

    private Shape() {}

    /** An object without a type. */
    static Shape untyped() {
        return new Shape();
    }

    /** An object of a type, with what every part of a card may have. */
    static Shape of(String type) {
        return new Shape()
                .needs("type", Values.oneOf(type))
                .has("id", Values.text())
                .has("fallback", Values.anything())
                .has("requires", Values.object());
    }

    /** An element of a card's body. */
    static Shape element(String type) {
        return of(type).has("isVisible", Values.bool())
                .has("separator", Values.bool())
                .has("spacing", Values.oneOf(SPACINGS))
                .has("height", Values.oneOf("auto", "stretch"))
                .has("targetWidth", Values.text());
    }

    Shape needs(String property, Rule rule) {
        required.add(property);
        return has(property, rule);
    }

    Shape has(String property, Rule rule) {
        properties.put(property, rule);
        return this;
    }

    /** A rule over the object as a whole. */
    Shape also(Rule rule) {
        whole = whole.and(rule);
        return this;
    }

    @Override
    public void check(JsonNode value, Spot spot) {
        if (!value.isObject()) {
            spot.problem("must be an object");
            return;
        }
        for (String property : required) {
            if (!value.hasNonNull(property)) {
                spot.problem("needs " + property);
            }
        }
        value.properties().forEach(property -> check(property, spot));
        whole.check(value, spot);
    }

    private void check(Map.Entry<String, JsonNode> property, Spot spot) {
        Rule rule = properties.get(property.getKey());
        if (rule == null) {
            spot.at(property.getKey()).problem("is no property of this");
        } else if (property.getValue().isNull()) {
            spot.at(property.getKey()).problem("must not be null");
        } else {
            rule.check(property.getValue(), spot.at(property.getKey()));
        }
    }
}
