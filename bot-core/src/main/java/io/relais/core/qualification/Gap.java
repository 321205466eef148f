package io.relais.core.qualification;

/** What is still missing before a gate opens: which rule, and which answer. */
public sealed interface Gap {

    /** Answers for the kind of gap that this is. */
    <R> R accept(Visitor<R> visitor);

    /** An item's evidence is too weak. */
    record WeakEvidence(Item item, Evidence needed, Evidence actual) implements Gap {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.weakEvidence(this);
        }
    }

    /** Too many items are unknown: {@code known} of {@code items} are known, {@code needed} must be. */
    record TooFewKnown(int needed, int known, int items) implements Gap {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.tooFewKnown(this);
        }
    }

    /** The deal has no amount. */
    record AmountMissing() implements Gap {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.amountMissing(this);
        }
    }

    /** One answer for each kind of gap. */
    interface Visitor<R> {
        /** For an item whose evidence is too weak. */
        R weakEvidence(WeakEvidence gap);

        /** For a checklist with too many unknowns. */
        R tooFewKnown(TooFewKnown gap);

        /** For a deal without an amount. */
        R amountMissing(AmountMissing gap);
    }
}
