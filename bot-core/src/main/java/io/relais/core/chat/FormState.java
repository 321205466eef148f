package io.relais.core.chat;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a form remembers between its pages: ids and page numbers, never what somebody typed. A channel stores it with the
 * form, and hands it back; it is small (Slack allows 3,000 characters).
 */
public record FormState(Map<String, String> entries) {

    /** Copies the map. */
    public FormState {
        entries = Map.copyOf(entries);
    }

    /** A state with one entry. */
    public static FormState of(String key, String value) {
        return new FormState(Map.of(key, value));
    }

    /** This state with one entry added or replaced. */
    public FormState with(String key, String value) {
        Map<String, String> more = new HashMap<>(entries);
        more.put(key, value);
        return new FormState(more);
    }

    /** An entry, or null. */
    public @Nullable String of(String key) {
        return entries.get(key);
    }
}
