package io.relais.workbench.slack.state;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A message as it stands in a conversation.
 *
 * @param ts its id within the conversation
 * @param viewer the only person who sees it, when it is ephemeral
 * @param thread the {@code ts} of the message it answers
 * @param at the time people see on it
 */
public record Message(
        String ts,
        String channel,
        String author,
        Content content,
        @Nullable String viewer,
        @Nullable String thread,
        boolean edited,
        Instant at) {
    /** What a message says; {@code blocks} is an empty array when it has none. */
    public record Content(
            String text, JsonNode blocks, @Nullable JsonNode metadata) {}

    /** Whether only one person sees it. */
    public boolean ephemeral() {
        return viewer != null;
    }

    /** Whether somebody sees it. */
    public boolean visibleTo(String person) {
        return viewer == null || viewer.equals(person);
    }

    Message saying(Content changed) {
        return new Message(ts, channel, author, changed, viewer, thread, true, at);
    }
}
