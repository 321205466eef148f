package io.relais.workbench.slack.blocks;

import io.relais.workbench.Json;
import java.util.HashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What is preset must be one of the options, and option values must differ. */
final class Presets {
    private Presets() {}

    static void check(JsonNode element, Spot spot) {
        Set<String> values = new HashSet<>();
        collect(element.path("options"), values, spot.at("options"));
        for (JsonNode group : element.path("option_groups")) {
            collect(group.path("options"), values, spot.at("option_groups"));
        }
        if (values.isEmpty()) {
            return;
        }
        JsonNode one = element.path("initial_option");
        if (one.isObject() && !values.contains(Json.text(one, "value"))) {
            spot.at("initial_option").problem("must match an item in the options list");
        }
        for (JsonNode each : element.path("initial_options")) {
            if (!values.contains(Json.text(each, "value"))) {
                spot.at("initial_options").problem("must match an item in the options list");
            }
        }
    }

    private static void collect(JsonNode options, Set<String> values, Spot spot) {
        for (JsonNode option : options) {
            if (!values.add(Json.text(option, "value"))) {
                spot.problem("duplicate option value: " + Json.text(option, "value"));
            }
        }
    }
}
