package io.relais.core.conversation;

import io.relais.core.chat.Channel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * In which chat somebody is told something, and why.
 *
 * @param setUp the chats that there are
 * @param chosen the one that they chose, or null
 * @param byRole the one that is usual for their role, or null
 * @param at the one in which they are told, or null where no chat has an account of theirs
 */
public record Told(
        List<Channel> setUp,
        @Nullable Channel chosen,
        @Nullable Channel byRole,
        @Nullable Channel at) {

    /** Copies the list. */
    public Told {
        setUp = List.copyOf(setUp);
    }

    /** The chat that would be the one if they had an account there: of their choice, or else of their role. */
    public @Nullable Channel wanted() {
        if (chosen != null && setUp.contains(chosen)) {
            return chosen;
        }
        return byRole != null && setUp.contains(byRole) ? byRole : null;
    }
}
