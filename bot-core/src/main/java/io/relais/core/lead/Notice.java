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

    /** Tell marketing, in its channel, of a decision and what was said about it: one card a lead. */
    record Report(Urgency urgency) implements Notice {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.report(this);
        }
    }

    /** How a report is made, the least urgent first. */
    enum Urgency {
        /** A further step: a card that is there is brought up to date. */
        STEP,
        /** A decision: there is a card of it. */
        NEWS,
        /** Marketing owes an answer: the card is posted anew, since an edit catches nobody's eye. */
        OWED
    }

    /** Tell somebody, in a direct message, what was said about a decision. */
    record Answer(String to, Word word) implements Notice {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.answer(this);
        }
    }

    /** Why somebody is told. */
    enum Word {
        /** Marketing answered their decision. */
        ANSWERED,
        /** Marketing asks them for a detail. */
        ASKED,
        /** The detail that they asked for was given. */
        REPLIED,
        /** What they had their part in was taken back. */
        TAKEN_BACK
    }

    /** Sees each kind of notice. */
    interface Visitor<R> {
        /** A card for a rep. */
        R offer(Offer offer);

        /** Cards to bring up to date. */
        R refresh();

        /** A line for the channel. */
        R announce();

        /** A card for marketing's channel. */
        R report(Report report);

        /** A direct message about a decision. */
        R answer(Answer answer);
    }
}
