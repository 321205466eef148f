package io.relais.core.port;

import io.relais.core.chat.MessageRef;
import java.time.Instant;

/** What became of a card that was to be posted or edited. */
public sealed interface Delivery {

    /** One method for each variant. */
    <R> R accept(Visitor<R> visitor);

    /** It is there. */
    record Done(MessageRef message) implements Delivery {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.done(this);
        }
    }

    /**
     * Not now: a rate limit, a chat that is away.
     *
     * @param notBefore the earliest time to try again
     * @param why the chat's word for it, for the log
     */
    record Later(Instant notBefore, String why) implements Delivery {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.later(this);
        }
    }

    /**
     * Never: trying again can't help until somebody acts.
     *
     * @param why the chat's word for it, for the log and for operations
     */
    record Refused(String why) implements Delivery {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.refused(this);
        }
    }

    /** Sees each outcome. */
    interface Visitor<R> {
        /** Posted or edited. */
        R done(Done done);

        /** To be tried again. */
        R later(Later later);

        /** Not to be tried again. */
        R refused(Refused refused);
    }
}
