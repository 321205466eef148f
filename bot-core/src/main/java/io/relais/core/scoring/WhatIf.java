package io.relais.core.scoring;

import io.relais.core.i18n.Localized;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Tries every fact that is not known and one more of every action on a lead, and keeps what would move it. */
final class WhatIf {

    private final ScoringDefinition definition;
    private final List<Signal> signals;
    private final Instant now;
    private final List<FitCriterion> unknown;
    private final int fitPoints;
    private final Tally engagement;
    private final Change today;

    WhatIf(ScoringDefinition definition, FitFacts facts, List<Signal> signals, Instant now) {
        this.definition = definition;
        this.signals = signals;
        this.now = now;
        this.unknown = definition.fit().unknown(facts);
        this.fitPoints = definition.fit().rate(facts).points();
        this.engagement = definition.engagement().rate(signals, now);
        this.today = outcome(definition.engagement().other(), fitPoints, engagement);
    }

    List<Change> changes() {
        List<Step> steps = new ArrayList<>();
        unknown.forEach(criterion -> steps.add(known(criterion)));
        definition.engagement().kinds().forEach(kind -> steps.add(oneMore(kind)));
        return steps.stream()
                .filter(step -> moves(step.change()))
                .sorted(Comparator.comparingInt(Step::points))
                .map(Step::change)
                .toList();
    }

    private Step known(FitCriterion criterion) {
        FitCriterion.Case best = criterion.best();
        Localized what = criterion.label().heading(best.label());
        return new Step(best.points(), outcome(what, fitPoints + best.points(), engagement));
    }

    private Step oneMore(SignalKind kind) {
        List<Signal> more = new ArrayList<>(signals);
        more.add(new Signal(kind.kind(), now, 1, null, null));
        Tally then = definition.engagement().rate(more, now);
        return new Step(then.points() - engagement.points(), outcome(kind.oneMore(), fitPoints, then));
    }

    private Change outcome(Localized what, int fit, Tally engagement) {
        FitGrade grade = definition.fit().grades().of(fit);
        int significant = definition.engagement().significant(engagement.lines());
        return new Change(what, grade, definition.bands().of(grade, engagement.points(), significant));
    }

    private boolean moves(Change change) {
        return change.grade() != today.grade() || change.band() != today.band();
    }

    /** A change and the points it adds. */
    private record Step(int points, Change change) {}
}
