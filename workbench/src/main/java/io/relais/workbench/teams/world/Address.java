package io.relais.workbench.teams.world;

import org.jspecify.annotations.Nullable;

/**
 * Where something is said: in a chat, or in a thread of a channel.
 *
 * @param thread the id of the thread's first message; null starts a new one
 */
public record Address(Chat chat, @Nullable String thread) {
    private static final String THREAD = ";messageid=";

    /** In a chat as a whole. */
    public static Address in(Chat chat) {
        return new Address(chat, null);
    }

    /** Where a message stands: in its thread, if it is in a channel. */
    public static Address of(Chat chat, Posting posting) {
        return new Address(chat, chat.threaded() ? posting.root() : null);
    }

    /** The id that goes over the wire. */
    public String conversationId() {
        return thread == null ? chat.id() : chat.id() + THREAD + thread;
    }

    /** The part of such an id that names the chat. */
    static String chatOf(String conversationId) {
        int at = conversationId.indexOf(THREAD);
        return at < 0 ? conversationId : conversationId.substring(0, at);
    }

    /** The part of such an id that names the thread. */
    static @Nullable String threadOf(String conversationId) {
        int at = conversationId.indexOf(THREAD);
        return at < 0 ? null : conversationId.substring(at + THREAD.length());
    }
}
