package io.relais.teams.card;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Lines across: on an Adaptive Card a line belongs to the element below it. */
final class Ruled {

    private static final String RULE = "Rule";

    private Ruled() {}

    /** Stands for a line until what is below it is known. */
    static ObjectNode rule() {
        return JsonTrees.typed(RULE);
    }

    /** The elements with their lines; one with nothing below it is left out. */
    static List<ObjectNode> body(List<ObjectNode> elements) {
        List<ObjectNode> body = new ArrayList<>();
        boolean isBelow = false;
        for (ObjectNode element : elements) {
            if (element.path("type").asText().equals(RULE)) {
                isBelow = true;
                continue;
            }
            body.add(isBelow ? element.put("separator", true).put("spacing", "Medium") : element);
            isBelow = false;
        }
        return body;
    }
}
