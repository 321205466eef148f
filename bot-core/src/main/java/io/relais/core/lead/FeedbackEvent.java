package io.relais.core.lead;

import io.relais.core.lead.Feedback.Kind;
import io.relais.core.lead.Feedback.Remark;
import io.relais.core.lead.Feedback.State;
import io.relais.core.lead.Progress.Standing;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Something that marketing or sales said about a decision. The simple name of each variant is stored, as all events' are. */
public sealed interface FeedbackEvent extends LeadEvent {

    /** Marketing saw to it where the lead came from; the note says how, and may be empty. */
    record FixedAtSource(Stamp stamp, String note) implements FeedbackEvent {
        @Override
        public Lead applyTo(Lead lead) {
            return lead.with(said(lead, remark(stamp, Kind.FIXED, note), State.FIXED, null));
        }
    }

    /** Marketing has evidence that the lead is one for sales: it is an MQL again, for another rep. */
    record Disagreed(Stamp stamp, String evidence) implements FeedbackEvent {
        @Override
        public Lead applyTo(Lead lead) {
            Progress before = said(lead, remark(stamp, Kind.DISAGREED, evidence), State.DISAGREED, null);
            Standing to =
                    new Standing(LeadStage.MQL, stamp.at(), null, stamp.by().id());
            Progress.Past past = before.history()
                    .sentBack(Objects.requireNonNull(before.feedback()).by());
            return After.decision(
                    lead, this, before.moved(to, Clocks.NONE, Outcome.NONE).with(past));
        }
    }

    /** Marketing asked whoever decided for a detail. */
    record DetailAsked(Stamp stamp, String question) implements FeedbackEvent {
        @Override
        public Lead applyTo(Lead lead) {
            return lead.with(said(lead, remark(stamp, Kind.ASKED, question), State.ASKED, null));
        }
    }

    /** The detail was given; marketing answers by then, or owes no answer where that is null. */
    record DetailGiven(Stamp stamp, String answer, @Nullable Instant answerBy) implements FeedbackEvent {
        @Override
        public Lead applyTo(Lead lead) {
            State next = answerBy == null ? State.TOLD : State.OWED;
            return lead.with(said(lead, remark(stamp, Kind.GIVEN, answer), next, answerBy));
        }
    }

    /** Whoever gave the lead up was asked, and says that the reason is right. */
    record ReasonConfirmed(Stamp stamp) implements FeedbackEvent {
        @Override
        public Lead applyTo(Lead lead) {
            Feedback item = Objects.requireNonNull(lead.feedback(), "nothing was decided");
            return lead.with(said(lead, remark(stamp, Kind.CONFIRMED, ""), item.state(), item.answerBy()));
        }
    }

    /** A remark as an event's stamp tells of it. */
    static Remark remark(Stamp stamp, Kind kind, String words) {
        return new Remark(kind, stamp.by().id(), stamp.at(), words);
    }

    private static Progress said(Lead lead, Remark remark, State next, @Nullable Instant answerBy) {
        Feedback item = Objects.requireNonNull(lead.feedback(), "nothing was decided");
        return lead.progress().with(item.said(remark, next, answerBy));
    }
}
