package io.relais.slack.request;

import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import io.relais.core.chat.FormId;
import io.relais.core.chat.FormState;
import io.relais.core.chat.Interaction;
import io.relais.core.chat.Values;
import io.relais.slack.block.FormStates;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What was filled into a modal. */
final class FilledForms {

    private static final Pattern FORM = Pattern.compile("form\\.[a-z]+");

    private FilledForms() {}

    /** The form that a modal shows, or null where it shows none of ours. */
    static Interaction.@Nullable Filled of(View view) {
        String callback = view.getCallbackId();
        FormState state = FormStates.read(view.getPrivateMetadata());
        if (callback == null || state == null || !FORM.matcher(callback).matches()) {
            return null;
        }
        return new Interaction.Filled(new FormId(callback), state, values(view));
    }

    static List<String> fields(View view) {
        return List.copyOf(new TreeSet<>(state(view).keySet()));
    }

    private static Values values(View view) {
        Map<String, String> filled = new HashMap<>();
        state(view)
                .forEach((field, inputs) -> inputs.values().forEach(input -> {
                    String value = value(input);
                    if (value != null && !value.isEmpty()) {
                        filled.put(field, value);
                    }
                }));
        return new Values(filled);
    }

    private static @Nullable String value(ViewState.Value input) {
        if (input.getSelectedOption() != null) {
            return input.getSelectedOption().getValue();
        }
        return input.getSelectedDate() != null ? input.getSelectedDate() : input.getValue();
    }

    private static Map<String, Map<String, ViewState.Value>> state(View view) {
        boolean isThere = view.getState() != null && view.getState().getValues() != null;
        return isThere ? view.getState().getValues() : Map.of();
    }
}
