package io.relais.core.port;

import io.relais.core.chat.MessageRef;

/**
 * A message that shows a lead.
 *
 * @param reader the person it was posted to; empty for a channel
 */
public record Post(MessageRef message, Kind kind, String reader) {

    /** What the message shows. */
    public enum Kind {
        /** The whole card, in a direct message. */
        CARD,
        /** One line, in a channel. */
        LINE,
        /** A decision and what was said about it, in marketing's channel. */
        REPORT,
        /** The same, in a direct message. */
        ANSWER
    }
}
