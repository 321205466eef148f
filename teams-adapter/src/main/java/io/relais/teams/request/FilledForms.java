package io.relais.teams.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.relais.core.chat.FormId;
import io.relais.core.chat.FormState;
import io.relais.core.chat.Interaction.Filled;
import io.relais.core.chat.Values;
import io.relais.teams.card.TeamsData;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What was filled into a dialog. */
final class FilledForms {

    private static final Pattern FORM = Pattern.compile("form\\.[a-z]+");

    private FilledForms() {}

    /** The form whose button was pressed, or null where it was none of ours. */
    static @Nullable Filled of(ObjectNode data) {
        String form = Parts.orEmpty(data, TeamsData.FORM);
        if (!FORM.matcher(form).matches()) {
            return null;
        }
        FormState state = new FormState(texts(Parts.object(data, TeamsData.STATE)));
        Map<String, String> values = texts(data);
        values.keySet().removeIf(TeamsData::isTaken);
        return new Filled(new FormId(form), state, new Values(values));
    }

    /** Numbers and switches as text; whatever is nested is no input of ours. */
    private static Map<String, String> texts(ObjectNode object) {
        Map<String, String> texts = new HashMap<>();
        for (Map.Entry<String, JsonNode> entry : object.properties()) {
            if (entry.getValue().isValueNode()
                    && !entry.getValue().isNull()
                    && !entry.getValue().asText().isEmpty()) {
                texts.put(entry.getKey(), entry.getValue().asText());
            }
        }
        return texts;
    }
}
