package io.relais.core.config;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What names in configuration look like: they go into the record and into buttons, so they stay plain. */
final class Names {

    /** What is said of a wrong signal kind. */
    static final String SIGNAL_KIND = "must be lower-case letters, digits and _, such as demo_request";

    /** What is said of a wrong id. */
    static final String ID = "must be lower-case letters, digits, - and _, at most 40";

    /** What is said of a wrong e-mail. */
    static final String EMAIL = "must be an e-mail address";

    private static final Pattern SIGNAL_KINDS = Pattern.compile("[a-z][a-z0-9_]{0,39}");
    private static final Pattern IDS = Pattern.compile("[a-z0-9][a-z0-9_-]{0,39}");
    private static final Pattern EMAILS = Pattern.compile("[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s.]+");

    private Names() {}

    static @Nullable String signalKind(String text) {
        return SIGNAL_KINDS.matcher(text).matches() ? text : null;
    }

    static @Nullable String id(String text) {
        return IDS.matcher(text).matches() ? text : null;
    }

    static @Nullable String email(String text) {
        return text.length() <= 254 && EMAILS.matcher(text).matches() ? text : null;
    }
}
