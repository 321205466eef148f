package io.relais.core.lead;

import io.relais.core.qualification.Answer;
import io.relais.core.routing.Assignment;
import io.relais.core.scoring.Signal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that somebody wants to be done to a lead. */
public sealed interface LeadCommand {

    /** Who wants it. */
    Actor by();

    /** One method for each variant. */
    <R> R accept(Visitor<R> visitor);

    /** The person did more; with what the source knows of them this time, or null where it only tells of signals. */
    record AddSignals(
            Actor by, List<Signal> signals, @Nullable LeadFacts facts) implements LeadCommand {
        /** Copies the list. */
        public AddSignals {
            signals = List.copyOf(signals);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.addSignals(this);
        }
    }

    /** A person makes it an MQL, and says why. */
    record Promote(Actor by, String note) implements LeadCommand {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.promote(this);
        }
    }

    /** Offer it to a rep, chosen for this reason. */
    record Assign(Actor by, Assignment assignment) implements LeadCommand {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.assign(this);
        }
    }

    /** Start working it. */
    record Accept(Actor by) implements LeadCommand {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.accept(this);
        }
    }

    /** Not accept it, before any contact; {@code detail} is one of the reason's details. */
    record Reject(Actor by, RejectReason reason, String detail, String note) implements LeadCommand {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.reject(this);
        }
    }

    /** Give it up, after contact. */
    record Disqualify(Actor by, DisqualifyReason reason, String note) implements LeadCommand {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.disqualify(this);
        }
    }

    /** Let it sleep; {@code wakeUpOn} null takes the reason's default. */
    record Recycle(Actor by, RecycleReason reason, @Nullable LocalDate wakeUpOn, String note) implements LeadCommand {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.recycle(this);
        }
    }

    /** Log an attempt to reach the person. */
    record LogContact(Actor by, ContactAttempt attempt) implements LeadCommand {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.logContact(this);
        }
    }

    /**
     * Save answers on the checklist, as far as it is filled in; answers to other items stay as they are by then.
     *
     * @param framework the framework that the answers are given in
     * @param answers what was changed; empty to begin the checklist with what is known already
     */
    record SaveChecklist(Actor by, String framework, List<Answer> answers) implements LeadCommand {
        /** Copies the list. */
        public SaveChecklist {
            answers = List.copyOf(answers);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.saveChecklist(this);
        }
    }

    /** Go on in another framework, and say why; the answers go along. */
    record TakeFramework(Actor by, String framework, String why) implements LeadCommand {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.takeFramework(this);
        }
    }

    /** Make it an opportunity. */
    record Qualify(Actor by, Qualification qualification) implements LeadCommand {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.qualify(this);
        }
    }

    /** Show it to its owner again later. */
    record Postpone(Actor by, Instant until) implements LeadCommand {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.postpone(this);
        }
    }

    /** Marketing saw to it where the lead came from. */
    record FixAtSource(Actor by, String note) implements LeadCommand {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.fixAtSource(this);
        }
    }

    /** Marketing has evidence that a lead that was not accepted is one for sales. */
    record Disagree(Actor by, String evidence) implements LeadCommand {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.disagree(this);
        }
    }

    /** Marketing asks whoever decided for a detail. */
    record AskDetail(Actor by, String question) implements LeadCommand {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.askDetail(this);
        }
    }

    /** The detail that marketing asked for. */
    record GiveDetail(Actor by, String answer) implements LeadCommand {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.giveDetail(this);
        }
    }

    /** Whoever gave the lead up was asked, and says that the reason is right. */
    record ConfirmReason(Actor by) implements LeadCommand {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.confirmReason(this);
        }
    }

    /** Take the latest decision back. */
    record Undo(Actor by) implements LeadCommand {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.undo(this);
        }
    }

    /** Do whatever has become due: wake up, show again. */
    record Tick(Actor by) implements LeadCommand {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.tick(this);
        }
    }

    /** Sees each kind of command. */
    interface Visitor<R> {
        /** More signals. */
        R addSignals(AddSignals command);

        /** An MQL by hand. */
        R promote(Promote command);

        /** An offer to a rep. */
        R assign(Assign command);

        /** Work it. */
        R accept(Accept command);

        /** Not accept it. */
        R reject(Reject command);

        /** Give it up. */
        R disqualify(Disqualify command);

        /** Let it sleep. */
        R recycle(Recycle command);

        /** Log an attempt. */
        R logContact(LogContact command);

        /** Save answers. */
        R saveChecklist(SaveChecklist command);

        /** Another framework. */
        R takeFramework(TakeFramework command);

        /** Make it SQL. */
        R qualify(Qualify command);

        /** Show it again later. */
        R postpone(Postpone command);

        /** Seen to at its source. */
        R fixAtSource(FixAtSource command);

        /** Back to sales. */
        R disagree(Disagree command);

        /** A question. */
        R askDetail(AskDetail command);

        /** The answer to it. */
        R giveDetail(GiveDetail command);

        /** The reason is right. */
        R confirmReason(ConfirmReason command);

        /** Take back. */
        R undo(Undo command);

        /** What is due. */
        R tick(Tick command);
    }
}
