package io.relais.core.funnel;

import io.relais.core.funnel.SourceWeek.Reason;
import io.relais.core.lead.Course;
import io.relais.core.lead.Feedback;
import io.relais.core.lead.LeadId;
import io.relais.core.lead.LeadStage;
import io.relais.core.lead.Trail;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Adds up what happened to leads within a period, by their source. A lead that is added again counts as it was last. */
public final class WeekBySource {

    private final Period period;
    private final Map<LeadId, Counted> leads = new HashMap<>();

    /** What one lead counts for, and whom. */
    private record Counted(String source, SourceWeek week) {}

    /** Of what happens in this period. */
    public WeekBySource(Period period) {
        this.period = period;
    }

    /** Adds what happened to a lead, at whatever time. */
    public void add(Trail trail) {
        leads.put(trail.lead(), new Counted(trail.source(), week(Course.of(trail))));
    }

    /** The sources to whose leads anything happened in the period. */
    public Map<String, SourceWeek> bySource() {
        Map<String, SourceWeek> sources = new LinkedHashMap<>();
        leads.values().stream()
                .filter(lead -> !lead.week().equals(SourceWeek.NONE))
                .forEach(lead -> sources.merge(lead.source(), lead.week(), SourceWeek::plus));
        return sources;
    }

    private SourceWeek week(Course course) {
        List<Feedback> decided = course.decisions().stream()
                .filter(decision -> period.holds(decision.at()))
                .toList();
        int sent = course.handedOver().stream().anyMatch(period::holds) ? 1 : 0;
        LeadStage answer = decided.stream()
                .map(Feedback::decided)
                .filter(stage -> stage == LeadStage.ACCEPTED || stage == LeadStage.REJECTED)
                .reduce((first, second) -> second)
                .orElse(LeadStage.MQL);
        return new SourceWeek(
                sent,
                answer == LeadStage.ACCEPTED ? 1 : 0,
                answer == LeadStage.REJECTED ? 1 : 0,
                decided.stream().anyMatch(decision -> decision.decided() == LeadStage.SQL) ? 1 : 0,
                reasons(decided));
    }

    private static Map<Reason, Integer> reasons(List<Feedback> decided) {
        Map<Reason, Integer> reasons = new HashMap<>();
        decided.stream()
                .filter(decision ->
                        decision.decided() == LeadStage.REJECTED || decision.decided() == LeadStage.DISQUALIFIED)
                .forEach(decision -> reasons.put(
                        new Reason(decision.decided(), decision.why().reason()), 1));
        return reasons;
    }
}
