package io.relais.workbench.teams.cards;

import io.relais.workbench.Json;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The parts of a card that have a type, each with where it is; what stands in for unknown parts is left out. */
record Parts(List<Part> all) {
    /** One of them. */
    record Part(JsonNode json, Spot spot) {
        String type() {
            return Json.text(json, "type");
        }

        String id() {
            return Json.text(json, "id");
        }
    }

    static Parts of(JsonNode card, Spot spot) {
        List<Part> parts = new ArrayList<>();
        collect(card, spot, parts);
        return new Parts(List.copyOf(parts));
    }

    private static void collect(JsonNode node, Spot spot, List<Part> parts) {
        if (node.path("type").isString()) {
            parts.add(new Part(node, spot));
        }
        if (node.isArray()) {
            int index = 0;
            for (JsonNode item : node) {
                collect(item, spot.at(index++), parts);
            }
        }
        node.properties().stream()
                .filter(property -> !isApart(property.getKey()))
                .forEach(property -> collect(property.getValue(), spot.at(property.getKey()), parts));
    }

    /** The app's own data, and what is shown instead of its neighbours. */
    private static boolean isApart(String property) {
        return property.equals("data") || property.equals("fallback") || property.equals("msteams");
    }
}
