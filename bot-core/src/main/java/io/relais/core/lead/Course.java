package io.relais.core.lead;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The course that a lead took between marketing and sales, read off what happened to it.
 *
 * @param handedOver when it became an MQL, oldest first
 * @param decisions what sales decided, oldest first, without what was taken back or overruled
 */
public record Course(List<Instant> handedOver, List<Feedback> decisions) {

    /** Copies the lists. */
    public Course {
        handedOver = List.copyOf(handedOver);
        decisions = List.copyOf(decisions);
    }

    /** The course of a lead to which that happened. */
    public static Course of(Trail trail) {
        List<Instant> handedOver = new ArrayList<>();
        List<Feedback> decisions = new ArrayList<>();
        new Replay(trail.events()).tell(step -> {
            if (step.before().stage() == LeadStage.NURTURING && step.enters(LeadStage.MQL)) {
                handedOver.add(step.at());
            }
            note(decisions, step.before().feedback(), step.after().feedback());
        });
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
}
