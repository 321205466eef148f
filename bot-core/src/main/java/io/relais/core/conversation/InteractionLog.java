package io.relais.core.conversation;

import io.relais.core.chat.Channel;
import java.time.Duration;

/** Is told of each interaction that was answered, for the log and the figures of operations; never who, never what was said. */
@FunctionalInterface
public interface InteractionLog {

    /**
     * An interaction was answered.
     *
     * @param what the verb, such as {@code lead.accept}, or the kind of interaction
     * @param took from taking it on to the answer
     */
    void answered(Channel channel, String what, Outcome outcome, Duration took);

    /** How an interaction ended. */
    enum Outcome {
        ANSWERED,
        /** The same interaction was sent before. */
        REPEATED,
        /** Nobody of the team, or not their role. */
        FORBIDDEN,
        /** Not understood: an unknown word, button or form. */
        UNKNOWN,
        /** The store or the chat is away. */
        UNAVAILABLE,
        /** A bug. */
        FAILED
    }
}
