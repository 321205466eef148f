package io.relais.workbench.teams.cards;

import io.relais.workbench.Json;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** An object that is one of several types; another type passes when it says what to show instead. */
record OneOfTypes(Map<String, Rule> byType) implements Rule {
    OneOfTypes {
        byType = Map.copyOf(byType);
    }

    @Override
    public void check(JsonNode value, Spot spot) {
        String type = Json.text(value, "type");
        if (!value.isObject()) {
            spot.problem("must be an object");
        } else if (type.isBlank()) {
            spot.problem("needs type");
        } else {
            checkTyped(value, type, spot);
        }
    }

    private void checkTyped(JsonNode value, String type, Spot spot) {
        Rule rule = byType.get(type);
        JsonNode fallback = value.path("fallback");
        if (rule != null) {
            rule.check(value, spot);
        } else if (fallback.isMissingNode()) {
            spot.at("type").problem("is not known in version 1.5 here and has no fallback: " + type);
        }
        if (!fallback.isMissingNode() && !fallback.stringValue("").equals("drop")) {
            check(fallback, spot.at("fallback"));
        }
    }

    /** The same with only some of the types. */
    OneOfTypes only(String... types) {
        Map<String, Rule> some = new TreeMap<>();
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
