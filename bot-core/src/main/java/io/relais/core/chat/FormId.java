package io.relais.core.chat;

import java.util.regex.Pattern;

/** The permanent name of a form, such as {@code form.reject}. */
public record FormId(String value) {

    private static final Pattern SHAPE = Pattern.compile("form\\.[a-z]+");

    /** Refuses anything but {@code form.} and a lower-case word. */
    public FormId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a form id: " + value);
        }
    }
}
