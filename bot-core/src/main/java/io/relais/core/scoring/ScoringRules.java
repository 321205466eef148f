package io.relais.core.scoring;

import io.relais.core.i18n.Localized;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** The scoring definitions in force; the same facts, signals and time always give the same score. */
public final class ScoringRules {

    private final ScoringDefinition definition;

    /** Rules that follow that definition. */
    public ScoringRules(ScoringDefinition definition) {
        this.definition = definition;
    }

    /** The score of these facts and signals at that time, explained point by point. */
    public Score score(FitFacts facts, List<Signal> signals, Instant now) {
        Tally fit = definition.fit().rate(facts);
        Tally engagement = definition.engagement().rate(signals, now);
        FitGrade grade = definition.fit().grades().of(fit.points());
        return new Score(
                grade,
                fit.points(),
                engagement.points(),
                definition.engagement().levels().of(engagement.points()),
                band(grade, engagement),
                Stream.concat(fit.lines().stream(), engagement.lines().stream()).toList(),
                definition.fit().unknown(facts).stream()
                        .map(criterion -> criterion.fact().code())
                        .toList(),
                definition.version());
    }

    /** The kinds of these signals that no rule names, each once: they count nothing. */
    public List<String> unscored(List<Signal> signals) {
        return signals.stream()
                .map(Signal::kind)
                .filter(kind -> !definition.engagement().names(kind))
                .distinct()
                .toList();
    }

    /** The single facts and actions that would move grade or band, the nearest first. */
    public List<Change> whatWouldChange(FitFacts facts, List<Signal> signals, Instant now) {
        return new WhatIf(definition, facts, signals, now).changes();
    }

    /** The name of a fit fact, given as {@link Score#unknown} lists it. */
    public Localized unknownLabel(String fact) {
        return definition.fit().criteria().stream()
                .filter(criterion -> criterion.fact().code().equals(fact))
                .findFirst()
                .map(FitCriterion::label)
                .orElseThrow(() -> new IllegalArgumentException("no criterion rates " + fact));
    }

    /** The definition behind these rules. */
    public ScoringDefinition definition() {
        return definition;
    }

    /** The version of the definition; recorded with every decision made under it. */
    public String version() {
        return definition.version();
    }

    private Band band(FitGrade grade, Tally engagement) {
        int significant = definition.engagement().significant(engagement.lines());
        return definition.bands().of(grade, engagement.points(), significant);
    }
}
