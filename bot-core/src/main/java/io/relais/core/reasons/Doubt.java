package io.relais.core.reasons;

import io.relais.core.i18n.Localized;
import java.time.Duration;

/** What makes it worth asking whether the reason of a decision is right; none of it says that it is wrong. */
public sealed interface Doubt {

    /** What it is counted as. */
    Kind kind();

    /** One method for each variant. */
    <R> R accept(Visitor<R> visitor);

    /** What a doubt is counted as, the most telling first. */
    enum Kind {
        /** What is known of the lead says otherwise. */
        AGAINST_FACTS,
        /** The decision was made sooner than the lead can be read. */
        AT_ONCE,
        /** The person gives no other reason. */
        ALWAYS_THE_SAME,
        /** The person often gives a reason that marketing can do little with. */
        SAYS_LITTLE
    }

    /** What is known of the lead says otherwise: that. */
    record AgainstFacts(Localized known) implements Doubt {
        @Override
        public Kind kind() {
            return Kind.AGAINST_FACTS;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.againstFacts(this);
        }
    }

    /** It came so long after the lead could first be seen. */
    record AtOnce(Duration after) implements Doubt {
        @Override
        public Kind kind() {
            return Kind.AT_ONCE;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.atOnce(this);
        }
    }

    /** It is the reason of so many of the person's decisions in a row. */
    record AlwaysTheSame(int times) implements Doubt {
        @Override
        public Kind kind() {
            return Kind.ALWAYS_THE_SAME;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.alwaysTheSame(this);
        }
    }

    /** So many of the person's latest decisions have such a reason. */
    record SaysLittle(int times, int of) implements Doubt {
        @Override
        public Kind kind() {
            return Kind.SAYS_LITTLE;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.saysLittle(this);
        }
    }

    /** Sees each kind of doubt. */
    interface Visitor<R> {
        /** The facts say otherwise. */
        R againstFacts(AgainstFacts doubt);

        /** Too soon. */
        R atOnce(AtOnce doubt);

        /** No other reason. */
        R alwaysTheSame(AlwaysTheSame doubt);

        /** A reason that says little. */
        R saysLittle(SaysLittle doubt);
    }
}
