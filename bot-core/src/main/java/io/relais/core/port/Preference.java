package io.relais.core.port;

import io.relais.core.chat.Channel;
import org.jspecify.annotations.Nullable;

/**
 * What one person chose for themselves.
 *
 * @param chat the chat in which they are told something; null: the one of their role
 */
public record Preference(@Nullable Channel chat) {

    /** Nothing was chosen. */
    public static final Preference NONE = new Preference(null);
}
