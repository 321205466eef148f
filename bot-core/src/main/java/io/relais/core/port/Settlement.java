package io.relais.core.port;

import java.time.Instant;
import java.util.List;

/** What became of notices. */
public sealed interface Settlement {

    /** One method for each variant. */
    <R> R accept(Visitor<R> visitor);

    /** Delivered; with the messages that were posted for them. */
    record Delivered(List<String> notices, List<Post> posts) implements Settlement {
        /** Copies the lists. */
        public Delivered {
            notices = List.copyOf(notices);
            posts = List.copyOf(posts);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.delivered(this);
        }
    }

    /** To be tried again, not before then. */
    record PutOff(String notice, Instant notBefore) implements Settlement {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.putOff(this);
        }
    }

    /** Given up, for that reason: kept for operations to see. */
    record GivenUp(String notice, String why, Instant at) implements Settlement {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.givenUp(this);
        }
    }

    /** Sees each kind of settlement. */
    interface Visitor<R> {
        /** Delivered. */
        R delivered(Delivered delivered);

        /** Put off. */
        R putOff(PutOff putOff);

        /** Given up. */
        R givenUp(GivenUp givenUp);
    }
}
