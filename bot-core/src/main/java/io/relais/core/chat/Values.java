package io.relais.core.chat;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a person filled into a form, by field id; a field left empty is absent. Dates are ISO 8601, numbers plain decimals. */
public record Values(Map<String, String> byField) {

    /** Nothing filled in. */
    public static final Values NONE = new Values(Map.of());

    /** Copies the map. */
    public Values {
        byField = Map.copyOf(byField);
    }

    /** The trimmed content of a field, or null where nothing but white space was filled in. */
    public @Nullable String of(String field) {
        String raw = byField.get(field);
        return raw == null || raw.isBlank() ? null : raw.strip();
    }

    /** The trimmed content of a field, or an empty string. */
    public String orEmpty(String field) {
        String value = of(field);
        return value == null ? "" : value;
    }
}
