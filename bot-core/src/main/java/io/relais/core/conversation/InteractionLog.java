package io.relais.core.conversation;

import io.relais.core.chat.Channel;
import java.time.Duration;

/** Is told of each interaction that was answered, for the log and the figures of operations; never who, never what was said. */
@FunctionalInterface
public interface InteractionLog {

    /** An interaction was answered. */
    void answered(Answered answered);

    /**
     * An interaction that was answered.
     *
     * @param what the verb, such as {@code lead.accept}, or the kind of interaction
     * @param lead the number of the lead that it was about, or empty
     * @param took from taking it on to the answer
     */
    record Answered(Channel channel, String what, String lead, Outcome outcome, Duration took) {}

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
