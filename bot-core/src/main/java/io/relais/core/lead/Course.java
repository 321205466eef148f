package io.relais.core.lead;

import io.relais.core.scoring.Band;
import io.relais.core.scoring.FitGrade;
import io.relais.core.scoring.Score;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The course that a lead took between marketing and sales, read off what happened to it.
 *
 * @param handedOver when it became an MQL, oldest first
 * @param decisions what sales decided, oldest first, without what was taken back or overruled
 */
public record Course(List<Instant> handedOver, List<Feedback> decisions) {

    private static final Score NO_SCORE = new Score(FitGrade.D, 0, 0, 1, Band.NURTURING, List.of(), List.of(), "");

    /** Copies the lists. */
    public Course {
        handedOver = List.copyOf(handedOver);
        decisions = List.copyOf(decisions);
    }

    /** The course of a lead to which that happened. */
    public static Course of(Trail trail) {
        List<Instant> handedOver = new ArrayList<>();
        List<Feedback> decisions = new ArrayList<>();
        Lead lead = blank(trail);
        for (LeadEvent event : trail.events()) {
            Lead after = event.applyTo(lead);
            if (lead.stage() == LeadStage.NURTURING && after.stage() == LeadStage.MQL) {
                handedOver.add(event.stamp().at());
            }
            note(decisions, lead.feedback(), after.feedback());
            lead = after;
        }
        return new Course(handedOver, decisions);
    }

    private static void note(List<Feedback> decisions, @Nullable Feedback before, @Nullable Feedback item) {
        if (item == null) {
            decisions.removeIf(known -> before != null && known.sameDecision(before));
            return;
        }
        int place = 0;
        while (place < decisions.size() && !decisions.get(place).sameDecision(item)) {
            place++;
        }
        decisions.subList(place, decisions.size()).clear();
        if (item.stands()) {
            decisions.add(item);
        }
    }

    private static Lead blank(Trail trail) {
        Instant from = trail.events().isEmpty()
                ? trail.latest()
                : trail.events().get(0).stamp().at();
        LeadFacts.Provenance provenance = new LeadFacts.Provenance(trail.source(), null, null, from);
        LeadFacts facts = new LeadFacts(provenance, Contact.UNKNOWN, Company.UNKNOWN, Deal.UNKNOWN, null, Map.of());
        return new Lead(trail.lead(), 0, facts, List.of(), NO_SCORE, Progress.received(from), null);
    }
}
