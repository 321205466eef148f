package io.relais.app.api.view;

import io.relais.app.http.JsonText;
import io.relais.app.http.Refused;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The fields that the product has no name for, as they were sent: kept is their JSON, or what somebody wrote by hand. */
final class ExtraView {

    private ExtraView() {}

    /** Each by its path, in order. */
    static Map<String, JsonNode> of(Map<String, String> kept) {
        Map<String, JsonNode> sent = new TreeMap<>();
        kept.forEach((path, text) -> sent.put(path, value(text)));
        return sent;
    }

    private static JsonNode value(String text) {
        try {
            return JsonText.any(text.getBytes(StandardCharsets.UTF_8));
        } catch (Refused notJson) {
            return JsonNodeFactory.instance.stringNode(text);
        }
    }
}
