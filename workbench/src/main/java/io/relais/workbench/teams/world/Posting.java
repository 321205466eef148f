package io.relais.workbench.teams.world;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A message as it stands in a conversation.
 *
 * @param id unique in the stand-in, growing
 * @param thread the first message of the thread it stands in; null where it is that one itself, or where there are none
 * @param author a person's id, or the bot user's
 * @param version counts the updates
 * @param at the time people see on it
 */
public record Posting(
        String id, String chat, @Nullable String thread, String author, Content content, int version, Instant at) {
    /** What a message says. */
    public record Content(String text, Format format, JsonNode attachments) {}

    /** How a text is to be read. */
    public enum Format {
        /** As it is. */
        PLAIN("plain"),
        /** With Markdown. */
        MARKDOWN("markdown"),
        /** With some tags. */
        XML("xml");

        private final String code;

        Format(String code) {
            this.code = code;
        }

        /** As activities name it. */
        public String code() {
            return code;
        }
    }

    /** Whether it was changed after it was posted. */
    public boolean edited() {
        return version > 0;
    }

    /** The first message of its thread. */
    public String root() {
        return thread == null ? id : thread;
    }

    Posting saying(Content changed) {
        return new Posting(id, chat, thread, author, changed, version + 1, at);
    }
}
