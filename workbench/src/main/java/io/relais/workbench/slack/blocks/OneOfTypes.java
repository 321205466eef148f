package io.relais.workbench.slack.blocks;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/** An object that is one of several types. */
record OneOfTypes(Map<String, Rule> byType) implements Rule {
    OneOfTypes {
        byType = Map.copyOf(byType);
    }

    @Override
    public void check(JsonNode value, Spot spot) {
        if (!value.isObject()) {
            spot.problem("must provide an object");
            return;
        }
        if (!value.path("type").isString()) {
            spot.problem("missing required field: type");
            return;
        }
        Rule rule = byType.get(Shape.typeOf(value));
        if (rule == null) {
            spot.at("type").problem("unsupported type: " + Shape.typeOf(value));
        } else {
            rule.check(value, spot);
        }
    }

    /** The same with only some of the types. */
    OneOfTypes only(String... types) {
        java.util.Map<String, Rule> some = new java.util.HashMap<>();
        for (String type : types) {
            Rule rule = byType.get(type);
            if (rule == null) {
                throw new IllegalArgumentException("no such type: " + type);
            }
            some.put(type, rule);
        }
        return new OneOfTypes(some);
    }
}
