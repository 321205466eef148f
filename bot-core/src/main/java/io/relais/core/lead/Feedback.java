package io.relais.core.lead;

import io.relais.core.lead.LeadEvent.Stamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What marketing is told of the latest decision on a lead, and what both sides have said about the lead since.
 *
 * @param decided the stage that the decision brought the lead to
 * @param by who decided
 * @param at when
 * @param why as the decision said it
 * @param state who owes what
 * @param answerBy marketing answers by then; null where it owes nothing
 * @param remarks what was said about this decision, oldest first, the latest {@link #MOST_REMARKS}
 * @param earlier what was said about earlier decisions on the lead, likewise
 */
public record Feedback(
        LeadStage decided,
        String by,
        Instant at,
        Outcome why,
        State state,
        @Nullable Instant answerBy,
        List<Remark> remarks,
        List<Remark> earlier) {

    /** How many remarks of a kind a lead keeps at hand; its history has them all. */
    public static final int MOST_REMARKS = 20;

    /** Copies the lists. */
    public Feedback {
        remarks = List.copyOf(remarks);
        earlier = List.copyOf(earlier);
    }

    /** Who owes what. */
    public enum State {
        /** Marketing was told; nobody owes anything. */
        TOLD,
        /** Marketing owes an answer. */
        OWED,
        /** Marketing asked for a detail: whoever decided owes it. */
        ASKED,
        /** Marketing saw to it where the lead came from. */
        FIXED,
        /** Marketing disagreed, and sent the lead back to sales. */
        DISAGREED,
        /** The decision was taken back. */
        TAKEN_BACK;

        /** Whether somebody owes something. */
        public boolean open() {
            return this == OWED || this == ASKED;
        }

        /** Whether nothing can be answered any more. */
        public boolean closed() {
            return !open() && this != TOLD;
        }
    }

    /** Something that was said about a lead; the words may be empty where the kind says it all. */
    public record Remark(Kind kind, String by, Instant at, String words) {}

    /** What a remark is. */
    public enum Kind {
        FIXED,
        DISAGREED,
        ASKED,
        GIVEN,
        /** Whoever decided was asked, and called the reason right. */
        CONFIRMED,
        TAKEN_BACK;

        /** Whether it is marketing that says it. */
        public boolean ofMarketing() {
            return this == FIXED || this == DISAGREED || this == ASKED;
        }
    }

    /** A decision that marketing is told of, and answers by then; or owes no answer to, where that is null. */
    static Feedback on(Progress decision, Stamp stamp, @Nullable Instant answerBy) {
        Feedback before = decision.feedback();
        State state = answerBy == null ? State.TOLD : State.OWED;
        return new Feedback(
                decision.stage(),
                stamp.by().id(),
                stamp.at(),
                decision.outcome(),
                state,
                answerBy,
                List.of(),
                before == null ? List.of() : kept(before.earlier, before.remarks));
    }

    /** Whether marketing can answer it: a lead that sales gave up, for good or for a while. */
    public boolean answerable() {
        return !state.closed()
                && switch (decided) {
                    case REJECTED, DISQUALIFIED, RECYCLED -> true;
                    case NURTURING, MQL, ACCEPTED, SQL -> false;
                };
    }

    /** Whether it gave the lead up, for a reason. */
    public boolean givesUp() {
        return decided == LeadStage.REJECTED || decided == LeadStage.DISQUALIFIED;
    }

    /** Whether the decision is neither taken back nor overruled. */
    public boolean stands() {
        return state != State.TAKEN_BACK && state != State.DISAGREED;
    }

    /** When something was decided or said last. */
    public Instant latest() {
        return remarks.isEmpty() ? at : remarks.get(remarks.size() - 1).at();
    }

    /** The latest remark of that kind about this decision, or null. */
    public @Nullable Remark latest(Predicate<Kind> kind) {
        return remarks.stream()
                .filter(remark -> kind.test(remark.kind()))
                .reduce((first, second) -> second)
                .orElse(null);
    }

    /** The same after one more remark. */
    Feedback said(Remark remark, State next, @Nullable Instant nextAnswerBy) {
        return new Feedback(decided, by, at, why, next, nextAnswerBy, kept(remarks, List.of(remark)), earlier);
    }

    /**
     * After the latest decision was taken back. What was owed before it is owed again; what was answered meanwhile stays
     * answered, where that decision made no item of its own.
     *
     * @param before the item as it was before that decision, or null
     */
    Feedback takenBack(@Nullable Feedback before, Remark remark) {
        if (before == null || !(before.state.open() || sameDecision(before))) {
            return said(remark, State.TAKEN_BACK, null);
        }
        if (!sameDecision(before)) {
            return before.said(remark, before.state, before.answerBy);
        }
        Feedback stands = state == State.DISAGREED ? before : this;
        return said(remark, stands.state, stands.answerBy);
    }

    boolean sameDecision(Feedback other) {
        return decided == other.decided && at.equals(other.at) && by.equals(other.by);
    }

    private static List<Remark> kept(List<Remark> first, List<Remark> then) {
        List<Remark> all = new ArrayList<>(first);
        all.addAll(then);
        return all.subList(Math.max(0, all.size() - MOST_REMARKS), all.size());
    }
}
