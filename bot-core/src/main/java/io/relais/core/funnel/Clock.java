package io.relais.core.funnel;

import io.relais.core.lead.ContactAttempt;
import io.relais.core.lead.Feedback;
import io.relais.core.lead.Lead;
import io.relais.core.lead.LeadStage;
import io.relais.core.lead.Replay.Step;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody has a deadline for. */
enum Clock {
    /** Sales: to accept or not. */
    ACCEPT(Count.ACCEPT_DUE, Count.ACCEPT_IN_TIME) {
        @Override
        @Nullable
        Instant deadline(Lead lead) {
            return lead.progress().clocks().acceptBy();
        }

        @Override
        @Nullable
        Instant done(Step step) {
            LeadStage now = step.after().stage();
            return now == LeadStage.ACCEPTED || now == LeadStage.REJECTED ? step.at() : null;
        }

        @Override
        String who(Lead lead) {
            return Clock.owner(lead);
        }
    },
    /** Sales: to try to reach the person. */
    ATTEMPT(Count.ATTEMPT_DUE, Count.ATTEMPT_IN_TIME) {
        @Override
        @Nullable
        Instant deadline(Lead lead) {
            return lead.progress().clocks().firstAttemptBy();
        }

        @Override
        @Nullable
        Instant done(Step step) {
            List<ContactAttempt> now = step.after().progress().contacts();
            return now.size() > step.before().progress().contacts().size()
                    ? Attempts.madeAt(now.get(now.size() - 1), step)
                    : null;
        }

        @Override
        String who(Lead lead) {
            return Clock.owner(lead);
        }
    },
    /** Marketing: to answer a rejection. */
    FEEDBACK(Count.FEEDBACK_DUE, Count.FEEDBACK_IN_TIME) {
        @Override
        @Nullable
        Instant deadline(Lead lead) {
            Feedback item = lead.feedback();
            return item == null ? null : item.answerBy();
        }

        @Override
        @Nullable
        Instant done(Step step) {
            Feedback item = step.after().feedback();
            return item != null && Clock.answered(item.state()) ? step.at() : null;
        }

        @Override
        String who(Lead lead) {
            return Slice.UNKNOWN;
        }

        /** What was decided on days off, on two rounds even, is to be answered by the same moment. */
        @Override
        @Nullable
        Instant about(Lead lead) {
            Feedback item = lead.feedback();
            return item == null ? null : item.at();
        }
    };

    private final Count due;
    private final Count inTime;

    Clock(Count due, Count inTime) {
        this.due = due;
        this.inTime = inTime;
    }

    /** What is counted where its time is over. */
    Count due() {
        return due;
    }

    /** What is counted, besides, where it was done in time. */
    Count inTime() {
        return inTime;
    }

    /** What is waited for, by the moment when it came up; null where there is never more than one. */
    @Nullable
    Instant about(Lead lead) {
        return null;
    }

    /** Until when the lead waits for it, or null where it does not. */
    abstract @Nullable Instant deadline(Lead lead);

    /** When it was done, where the step that stopped the clock was doing it; or null. */
    abstract @Nullable Instant done(Step step);

    /** Whose it is to do: the owner's, or all of marketing's. */
    abstract String who(Lead lead);

    private static String owner(Lead lead) {
        return lead.owner() == null ? Slice.UNKNOWN : lead.owner();
    }

    private static boolean answered(Feedback.State state) {
        return switch (state) {
            case ASKED, FIXED, DISAGREED -> true;
            case TOLD, OWED, TAKEN_BACK -> false;
        };
    }
}
