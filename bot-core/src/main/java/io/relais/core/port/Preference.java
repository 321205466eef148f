package io.relais.core.port;

import io.relais.core.chat.Channel;
import org.jspecify.annotations.Nullable;

/**
 * What one person chose for themselves.
 *
 * @param chat the chat in which they are told something; null: the one of their role
 * @param funnel how often they are sent the funnel's figures; null: never
 */
public record Preference(@Nullable Channel chat, @Nullable Rhythm funnel) {

    /** Nothing was chosen. */
    public static final Preference NONE = new Preference(null, null);

    /** How often something is sent. The name of each is stored. */
    public enum Rhythm {
        /** Once a week, when the team reads its weekly figures. */
        WEEKLY
    }

    /** The same, told in that chat; null: in the one of their role. */
    public Preference in(@Nullable Channel other) {
        return new Preference(other, funnel);
    }

    /** The same, with the funnel's figures that often; null: never. */
    public Preference funnel(@Nullable Rhythm rhythm) {
        return new Preference(chat, rhythm);
    }
}
