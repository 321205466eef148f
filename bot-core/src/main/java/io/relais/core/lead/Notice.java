package io.relais.core.lead;

/**
 * Who must now be told what. Saved together with the decision, and rendered when it is delivered, with the lead as it
 * stands then.
 */
public sealed interface Notice {

    /** One method for each variant. */
    <R> R accept(Visitor<R> visitor);

    /** Show the card to a rep, in a direct message. */
    record Offer(String rep, Occasion occasion) implements Notice {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.offer(this);
        }
    }

    /** Why a rep is shown a lead. */
    enum Occasion {
        /** It is an MQL and was assigned to them. */
        ASSIGNED,
        /** They asked to be shown it again now. */
        ASKED_AGAIN
    }

    /** Bring every posted card of the lead up to date. */
    record Refresh() implements Notice {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.refresh();
        }
    }

    /** Give the team channel its one line about the lead, or bring it up to date. */
    record Announce() implements Notice {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.announce();
        }
    }

    /** Sees each kind of notice. */
    interface Visitor<R> {
        /** A card for a rep. */
        R offer(Offer offer);

        /** Cards to bring up to date. */
        R refresh();

        /** A line for the channel. */
        R announce();
    }
}
