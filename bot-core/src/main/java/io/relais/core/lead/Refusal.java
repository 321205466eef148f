package io.relais.core.lead;

import io.relais.core.qualification.Gap;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why something can't be done to a lead. An ordinary answer: each says why, and what can be done instead. */
public sealed interface Refusal {

    /** One method for each variant. */
    <R> R accept(Visitor<R> visitor);

    /** Somebody was faster, or decided otherwise. */
    record AlreadyDecided(LeadStage stage, String by, Instant at) implements Refusal {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.alreadyDecided(this);
        }
    }

    /** Somebody else's, or nobody's: accept it first. */
    record NotYours(@Nullable String owner) implements Refusal {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.notYours(this);
        }
    }

    /** Not possible at this stage. */
    record WrongStage(LeadStage stage) implements Refusal {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.wrongStage(this);
        }
    }

    /** The person was reached: a lead is rejected before contact only; disqualify it instead. */
    record Contacted() implements Refusal {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.contacted();
        }
    }

    /** The person was not reached yet: log a contact first, or reject it instead. */
    record Uncontacted() implements Refusal {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.uncontacted();
        }
    }

    /** "Unable to reach" needs more attempts. */
    record TooFewAttempts(int made, int agreed) implements Refusal {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.tooFewAttempts(this);
        }
    }

    /** The checklist's gate is not passed; each gap names the rule and the answer. */
    record Gated(String framework, List<Gap> gaps) implements Refusal {
        /** Copies the list. */
        public Gated {
            gaps = List.copyOf(gaps);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.gated(this);
        }
    }

    /** The checklist asks by another framework by now: open it again. */
    record Moved() implements Refusal {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.moved();
        }
    }

    /** A value that does not fit; {@code what} names it. */
    record Unfit(What what) implements Refusal {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.unfit(this);
        }
    }

    /** Which value does not fit. */
    enum What {
        AMOUNT_NOT_OVER_ZERO,
        NEXT_STEP_EMPTY,
        NEXT_STEP_IN_THE_PAST,
        WAKE_UP_NOT_AHEAD,
        POSTPONED_NOT_AHEAD,
        NOTE_EMPTY,
        DETAIL_NOT_OF_THE_REASON,
        EVIDENCE_EMPTY,
        QUESTION_EMPTY,
        ANSWER_EMPTY
    }

    /** There is nothing that this person could take back. */
    record NothingToUndo() implements Refusal {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.nothingToUndo();
        }
    }

    /** A decision can be taken back for a few minutes only. */
    record TooLateToUndo(Instant decidedAt, int minutes) implements Refusal {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.tooLateToUndo(this);
        }
    }

    /** It is for marketing to answer sales' decisions. */
    record ForMarketing() implements Refusal {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.forMarketing();
        }
    }

    /** There is no decision that marketing could answer. */
    record NothingToAnswer(LeadStage stage) implements Refusal {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.nothingToAnswer(this);
        }
    }

    /** Marketing has answered this decision. */
    record AlreadyAnswered(String by, Instant at) implements Refusal {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.alreadyAnswered(this);
        }
    }

    /** A lead is sent back to sales once. */
    record DisagreedBefore() implements Refusal {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.disagreedBefore();
        }
    }

    /** Only a lead that was not accepted before contact is sent back to sales. */
    record OnlyRejectedGoesBack(LeadStage stage) implements Refusal {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.onlyRejectedGoesBack(this);
        }
    }

    /** No question of marketing's waits for an answer. */
    record NothingAsked() implements Refusal {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.nothingAsked();
        }
    }

    /** Somebody else decided, and was asked. */
    record AskedOf(String rep) implements Refusal {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.askedOf(this);
        }
    }

    /** The person has given up no such lead, for a reason that still stands. */
    record NothingToConfirm() implements Refusal {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.nothingToConfirm();
        }
    }

    /** Sees each kind of refusal. */
    interface Visitor<R> {
        /** Somebody was faster. */
        R alreadyDecided(AlreadyDecided refusal);

        /** Somebody else's. */
        R notYours(NotYours refusal);

        /** Not at this stage. */
        R wrongStage(WrongStage refusal);

        /** Reached already. */
        R contacted();

        /** Not reached yet. */
        R uncontacted();

        /** Too few attempts. */
        R tooFewAttempts(TooFewAttempts refusal);

        /** Not through the gate. */
        R gated(Gated refusal);

        /** Another framework by now. */
        R moved();

        /** A value that does not fit. */
        R unfit(Unfit refusal);

        /** Nothing to take back. */
        R nothingToUndo();

        /** Too late. */
        R tooLateToUndo(TooLateToUndo refusal);

        /** Marketing's to answer. */
        R forMarketing();

        /** Nothing to answer. */
        R nothingToAnswer(NothingToAnswer refusal);

        /** Answered already. */
        R alreadyAnswered(AlreadyAnswered refusal);

        /** Sent back before. */
        R disagreedBefore();

        /** Not to be sent back. */
        R onlyRejectedGoesBack(OnlyRejectedGoesBack refusal);

        /** No question. */
        R nothingAsked();

        /** Asked of somebody else. */
        R askedOf(AskedOf refusal);

        /** No reason of theirs. */
        R nothingToConfirm();
    }
}
