package io.relais.core.funnel;

import io.relais.core.lead.Lead;
import io.relais.core.lead.LeadStage;
import io.relais.core.lead.Qualification;
import io.relais.core.lead.Replay.Step;
import io.relais.core.qualification.Scorecard;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a lead from becoming an MQL until it is one again after it was recycled, without what was taken back.
 *
 * @param place which event it began with, from 0
 * @param at when it began
 * @param definitions under which version of them
 * @param rep whose it was last, or {@link Slice#UNKNOWN}
 * @param checklist as it was filled in last, or null
 * @param course what sales made of it
 */
record Handover(
        int place,
        Instant at,
        String definitions,
        String rep,
        @Nullable Scorecard checklist,
        Course course) {

    /**
     * What sales made of it.
     *
     * @param answeredAt when it was accepted or not, or null
     * @param leftAt when it was accepted no longer, or null
     * @param reasons why it was rejected and disqualified
     * @param found what it became SQL with, or null
     */
    record Course(
            Outcome outcome,
            @Nullable Instant answeredAt,
            @Nullable Instant leftAt,
            Map<LeadStage, String> reasons,
            @Nullable Qualification found) {

        private static final Course NONE = new Course(Outcome.WAITING, null, null, Map.of(), null);

        private Course answered(Outcome answer, Instant when) {
            return new Course(answer, when, null, reasons, null);
        }

        private Course left(Outcome end, Instant when) {
            return new Course(end, answeredAt, leftAt == null ? when : leftAt, reasons, null);
        }

        private Course because(LeadStage decided, String reason) {
            Map<LeadStage, String> more = new EnumMap<>(LeadStage.class);
            more.putAll(reasons);
            more.put(decided, reason);
            return new Course(outcome, answeredAt, leftAt, Map.copyOf(more), found);
        }

        private Course with(@Nullable Qualification qualification) {
            return new Course(outcome, answeredAt, leftAt, reasons, qualification);
        }
    }

    /** One that begins with that step. */
    static Handover from(int place, Step step) {
        String version = step.event().stamp().definitions();
        return new Handover(place, step.at(), version, Slice.UNKNOWN, null, Course.NONE);
    }

    /** The same as somebody works it; until it is woken up. */
    Handover workedOnAs(Lead lead) {
        if (lead.stage() == LeadStage.NURTURING) {
            return this;
        }
        String owner = lead.owner() == null ? Slice.UNKNOWN : lead.owner();
        return new Handover(place, at, definitions, owner, lead.progress().checklist(), course);
    }

    /** The same after a step to another stage. */
    Handover moved(Step step) {
        Lead after = step.after();
        String reason = after.progress().outcome().reason();
        Course next = switch (after.stage()) {
            case NURTURING -> course;
            case MQL -> Course.NONE;
            case ACCEPTED -> course.answered(Outcome.WORKED, step.at());
            case REJECTED -> course.answered(Outcome.REJECTED, step.at()).because(LeadStage.REJECTED, reason);
            case DISQUALIFIED -> course.left(Outcome.DISQUALIFIED, step.at()).because(LeadStage.DISQUALIFIED, reason);
            case SQL ->
                course.left(Outcome.SQL, step.at()).with(after.progress().qualification());
            case RECYCLED -> course.left(asleep(), step.at());
        };
        return new Handover(place, at, definitions, rep, checklist, next);
    }

    private Outcome asleep() {
        return course.outcome().notAccepted() ? Outcome.REJECTED_RECYCLED : Outcome.RECYCLED;
    }
}
