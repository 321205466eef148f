package io.relais.app.settings;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A setting that is never printed. */
public final class Secret {

    private final String value;

    private Secret(String value) {
        this.value = value.strip();
    }

    /** Holds that value; a blank one is not set. */
    public static Secret of(String value) {
        return new Secret(value);
    }

    /** Whether there is a value. */
    public boolean isSet() {
        return !value.isEmpty();
    }

    /** Hands the value to the one who needs it. */
    public <R> R reveal(Function<String, R> use) {
        return use.apply(value);
    }

    /** The value, or null where it is not set. */
    public @Nullable String revealOrNull() {
        return value.isEmpty() ? null : value;
    }

    /** Says only whether there is one. */
    @Override
    public String toString() {
        return isSet() ? "(set)" : "(not set)";
    }
}
