package io.relais.core.funnel;

import io.relais.core.lead.LeadStage;
import io.relais.core.lead.Replay;
import io.relais.core.lead.Replay.Step;
import java.util.ArrayList;
import java.util.List;

/** Sees what happened to a lead, and tells its handovers apart. */
final class Handovers implements Replay.Viewer {

    private List<Handover> handovers = new ArrayList<>();
    private List<Handover> beforeLatestDecision = List.of();
    private int place;

    @Override
    public void see(Step step) {
        if (step.takesBack()) {
            handovers = new ArrayList<>(beforeLatestDecision);
        } else {
            if (step.decides()) {
                beforeLatestDecision = List.copyOf(handovers);
            }
            move(step);
        }
        int last = handovers.size() - 1;
        if (last >= 0) {
            handovers.set(last, handovers.get(last).workedOnAs(step.after()));
        }
        place++;
    }

    private void move(Step step) {
        LeadStage from = step.before().stage();
        if (from == LeadStage.NURTURING && step.enters(LeadStage.MQL)) {
            handovers.add(Handover.from(place, step));
        } else if (from != step.after().stage() && !handovers.isEmpty()) {
            int last = handovers.size() - 1;
            handovers.set(last, handovers.get(last).moved(step));
        }
    }

    /** All of them, the first one first. */
    List<Handover> all() {
        return handovers;
    }

    /** Which of them what happened at that place belongs to, from 0; below 0 where to none. */
    int holding(int eventsPlace) {
        int at = handovers.size() - 1;
        while (at >= 0 && handovers.get(at).place() > eventsPlace) {
            at--;
        }
        return at;
    }
}
