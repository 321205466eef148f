package io.relais.core.lead;

import io.relais.core.lead.Progress.Standing;
import io.relais.core.qualification.Scorecard;
import io.relais.core.routing.Assignment;
import io.relais.core.scoring.Score;
import io.relais.core.scoring.Signal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a lead. History is append-only; the simple name of each variant is stored and never
 * changes its meaning.
 */
public sealed interface LeadEvent
        permits LeadEvent.Received,
                LeadEvent.SignalsAdded,
                LeadEvent.FactsCompleted,
                LeadEvent.BecameMql,
                LeadEvent.Assigned,
                LeadEvent.Accepted,
                LeadEvent.Rejected,
                LeadEvent.Disqualified,
                LeadEvent.Recycled,
                LeadEvent.WokeUp,
                LeadEvent.ContactLogged,
                LeadEvent.ChecklistSaved,
                LeadEvent.Qualified,
                LeadEvent.Postponed,
                LeadEvent.Resurfaced,
                LeadEvent.Undone,
                FeedbackEvent {

    /** Who, when, and under which version of the definitions. */
    Stamp stamp();

    /** The lead after it happened. */
    Lead applyTo(Lead lead);

    /** The name it is stored under. */
    default String name() {
        return getClass().getSimpleName();
    }

    /**
     * Who, when, and under which version of the definitions.
     *
     * @param definitions the version of the scoring rules in force
     */
    record Stamp(Instant at, Actor by, String definitions) {}

    /** The lead came in. */
    record Received(Stamp stamp, List<Signal> signals, Score score) implements LeadEvent {
        /** Copies the list. */
        public Received {
            signals = List.copyOf(signals);
        }

        @Override
        public Lead applyTo(Lead lead) {
            return lead.plus(signals).with(score);
        }
    }

    /** The person did more. */
    record SignalsAdded(Stamp stamp, List<Signal> signals, Score score) implements LeadEvent {
        /** Copies the list. */
        public SignalsAdded {
            signals = List.copyOf(signals);
        }

        @Override
        public Lead applyTo(Lead lead) {
            return lead.plus(signals).with(score);
        }
    }

    /** The source knew more of the person or the company than before: what was unknown is filled in. */
    record FactsCompleted(Stamp stamp, LeadFacts facts) implements LeadEvent {
        @Override
        public Lead applyTo(Lead lead) {
            return lead.with(facts);
        }
    }

    /** It entered the MQL band; or a person made it an MQL, who says why in the note. */
    record BecameMql(Stamp stamp, String note) implements LeadEvent {
        @Override
        public Lead applyTo(Lead lead) {
            Standing to =
                    new Standing(LeadStage.MQL, stamp.at(), null, stamp.by().id());
            return lead.with(lead.progress().moved(to, Clocks.NONE, Outcome.NONE));
        }
    }

    /** It was offered to a rep, who is to answer by then. */
    record Assigned(Stamp stamp, Assignment assignment, Instant acceptBy) implements LeadEvent {
        @Override
        public Lead applyTo(Lead lead) {
            Standing now = lead.progress().standing();
            Standing to = new Standing(now.stage(), now.since(), assignment.rep(), now.decidedBy());
            return lead.with(lead.progress().moved(to, Clocks.accepting(acceptBy), Outcome.NONE));
        }
    }

    /** A rep works it. */
    record Accepted(Stamp stamp, Instant firstAttemptBy) implements LeadEvent {
        @Override
        public Lead applyTo(Lead lead) {
            String rep = stamp.by().id();
            Standing to = new Standing(LeadStage.ACCEPTED, stamp.at(), rep, rep);
            return After.told(
                    lead, this, lead.progress().moved(to, Clocks.attempting(firstAttemptBy), Outcome.NONE), null);
        }
    }

    /**
     * Not accepted, before any contact.
     *
     * @param answerBy marketing answers by then; null in what was recorded before it owed an answer
     */
    record Rejected(
            Stamp stamp,
            RejectReason reason,
            String detail,
            String note,
            @Nullable Instant answerBy) implements LeadEvent {
        @Override
        public Lead applyTo(Lead lead) {
            Outcome why = new Outcome(reason.name(), detail, note);
            return After.told(lead, this, After.closing(lead, stamp, LeadStage.REJECTED, why), answerBy);
        }
    }

    /** Given up, after contact. */
    record Disqualified(Stamp stamp, DisqualifyReason reason, String note) implements LeadEvent {
        @Override
        public Lead applyTo(Lead lead) {
            Outcome why = new Outcome(reason.name(), "", note);
            return After.told(lead, this, After.closing(lead, stamp, LeadStage.DISQUALIFIED, why), null);
        }
    }

    /** Sleeps until a date; the engagement counts anew. What is owed for an earlier decision stays owed. */
    record Recycled(Stamp stamp, RecycleReason reason, Instant wakeUpAt, String note, Score score)
            implements LeadEvent {
        @Override
        public Lead applyTo(Lead lead) {
            Progress closed = After.closing(lead, stamp, LeadStage.RECYCLED, new Outcome(reason.name(), "", note));
            Progress asleep =
                    closed.with(Clocks.sleeping(wakeUpAt)).with(closed.history().recycledAt(stamp.at()));
            Feedback item = lead.feedback();
            boolean owed = item != null && item.state().open();
            Lead decided = owed ? After.decision(lead, this, asleep) : After.told(lead, this, asleep, null);
            return decided.with(score);
        }
    }

    /** A recycled lead is nurtured again. */
    record WokeUp(Stamp stamp, Score score) implements LeadEvent {
        @Override
        public Lead applyTo(Lead lead) {
            Standing to = new Standing(
                    LeadStage.NURTURING, stamp.at(), null, stamp.by().id());
            return lead.with(lead.progress().moved(to, Clocks.NONE, Outcome.NONE))
                    .with(score);
        }
    }

    /** Somebody tried to reach the person. */
    record ContactLogged(Stamp stamp, ContactAttempt attempt) implements LeadEvent {
        @Override
        public Lead applyTo(Lead lead) {
            Progress progress = lead.progress();
            List<ContactAttempt> attempts = new ArrayList<>(progress.contacts());
            attempts.add(attempt);
            return lead.with(progress.with(attempts).with(progress.clocks().attempted()));
        }
    }

    /**
     * The checklist was filled in further, or another framework was taken.
     *
     * @param why why another framework was taken, or empty
     */
    record ChecklistSaved(Stamp stamp, Scorecard checklist, String why) implements LeadEvent {
        @Override
        public Lead applyTo(Lead lead) {
            return lead.with(lead.progress().with(checklist));
        }
    }

    /**
     * It is an opportunity.
     *
     * @param checklistScore the weighted evidence at that moment, 0 to 100
     */
    record Qualified(Stamp stamp, Qualification qualification, int checklistScore) implements LeadEvent {
        @Override
        public Lead applyTo(Lead lead) {
            Standing to = new Standing(
                    LeadStage.SQL, stamp.at(), lead.owner(), stamp.by().id());
            Progress after =
                    lead.progress().moved(to, Clocks.NONE, Outcome.NONE).with(qualification);
            return After.told(lead, this, after, null);
        }
    }

    /** The owner asked to be shown it again later; no clock stops. */
    record Postponed(Stamp stamp, Instant until) implements LeadEvent {
        @Override
        public Lead applyTo(Lead lead) {
            return lead.with(lead.progress().with(lead.progress().clocks().askingAgain(until)));
        }
    }

    /** The time at which the owner asked to be shown it again has come. */
    record Resurfaced(Stamp stamp) implements LeadEvent {
        @Override
        public Lead applyTo(Lead lead) {
            return lead.with(lead.progress().with(lead.progress().clocks().askingAgain(null)));
        }
    }

    /**
     * The latest decision was taken back.
     *
     * @param what the name of the event that was undone
     * @param before how far the lead had come before it
     */
    record Undone(Stamp stamp, String what, Progress before, Score score) implements LeadEvent {
        @Override
        public Lead applyTo(Lead lead) {
            return lead.with(before).with(score).undecided();
        }
    }
}
