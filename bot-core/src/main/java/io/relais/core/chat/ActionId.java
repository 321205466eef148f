package io.relais.core.chat;

import java.util.regex.Pattern;

/**
 * The permanent name of what a button does, such as {@code lead.accept}. Posted cards live for years, so an id is never
 * renamed and never reused.
 */
public record ActionId(String value) {

    private static final Pattern SHAPE = Pattern.compile("[a-z]+(\\.[a-z]+)+");

    /** Refuses anything but dotted lower-case words. */
    public ActionId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not an action id: " + value);
        }
    }
}
