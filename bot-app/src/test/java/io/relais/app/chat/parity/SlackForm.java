package io.relais.app.chat.parity;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The inputs of a modal, as Slack tells of them when it is sent. */
record SlackForm(JsonNode view) {

    /** The modal with what is filled in; fails where it has no such field, or no such option. */
    ObjectNode filled(Map<String, String> values) {
        ObjectNode sent = ((ObjectNode) view).deepCopy();
        ObjectNode state = sent.withObject("/state").putObject("values");
        Set<String> left = new TreeSet<>(values.keySet());
        for (JsonNode block : view.path("blocks")) {
            if (block.path("type").asString().equals("input")) {
                String field = block.path("block_id").stringValue();
                left.remove(field);
                JsonNode element = block.path("element");
                ObjectNode input = state.putObject(field)
                        .putObject(element.path("action_id").stringValue());
                fill(input.put("type", element.path("type").stringValue()), element, values.get(field));
            }
        }
        if (!left.isEmpty()) {
            throw new AssertionError("no field " + left + " in " + view);
        }
        return sent;
    }

    private static void fill(ObjectNode input, JsonNode element, @Nullable String typed) {
        switch (element.path("type").stringValue()) {
            case "radio_buttons", "static_select" ->
                input.set(
                        "selected_option",
                        typed == null ? element.path("initial_option").deepCopy() : option(element, typed));
            case "datepicker" ->
                input.put(
                        "selected_date",
                        typed == null ? element.path("initial_date").asString(null) : typed);
            default ->
                input.put("value", typed == null ? element.path("initial_value").asString(null) : typed);
        }
    }

    private static JsonNode option(JsonNode element, String value) {
        return element.path("options")
                .valueStream()
                .filter(option -> option.path("value").asString().equals(value))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no option " + value + " in " + element));
    }
}
