package io.relais.core.lead;

import io.relais.core.scoring.Band;
import io.relais.core.scoring.FitGrade;
import io.relais.core.scoring.Score;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What happened to a lead, told again from the beginning: stage, owner, clocks and what was decided are as they were then;
 * what was known before anything happened is left out.
 *
 * @param events oldest first
 */
public record Replay(List<LeadEvent> events) {

    private static final Score NO_SCORE = new Score(FitGrade.D, 0, 0, 1, Band.NURTURING, List.of(), List.of(), "");

    /** Copies the list. */
    public Replay {
        events = List.copyOf(events);
    }

    /** One thing that happened. */
    public record Step(Lead before, LeadEvent event, Lead after) {

        /** When it happened. */
        public Instant at() {
            return event.stamp().at();
        }

        /** Whether the lead came into that stage by it. */
        public boolean enters(LeadStage stage) {
            return before.stage() != stage && after.stage() == stage;
        }

        /** Whether something was decided that can be taken back. */
        public boolean decides() {
            return after.last() != null && !after.last().equals(before.last());
        }

        /** Whether the latest decision was taken back. */
        public boolean takesBack() {
            return before.last() != null && after.last() == null;
        }
    }

    /** Sees each step. */
    public interface Viewer {

        /** This happened next. */
        void see(Step step);
    }

    /** Tells it to somebody. */
    public void tell(Viewer viewer) {
        Lead lead = blank();
        for (LeadEvent event : events) {
            Lead after = event.applyTo(lead);
            viewer.see(new Step(lead, event, after));
            lead = after;
        }
    }

    private Lead blank() {
        Instant from = events.isEmpty() ? Instant.EPOCH : events.get(0).stamp().at();
        LeadFacts.Provenance provenance = new LeadFacts.Provenance("", null, null, from);
        LeadFacts facts = new LeadFacts(provenance, Contact.UNKNOWN, Company.UNKNOWN, Deal.UNKNOWN, null, Map.of());
        return new Lead(new LeadId(1), 0, facts, List.of(), NO_SCORE, Progress.received(from), null);
    }
}
