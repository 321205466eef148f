package io.relais.core.scoring;

import io.relais.core.i18n.Localized;
import java.time.Instant;
import java.util.List;

/** The scoring definitions in force; the same facts, signals and time always give the same score. */
@SuppressWarnings("DoNotCallSuggester")
public final class ScoringRules {

    private final String version;

    /** Rules under that version of the definitions. */
    public ScoringRules(String version) {
        this.version = version;
    }

    /** The score of these facts and signals at that time, explained point by point. */
    public Score score(FitFacts facts, List<Signal> signals, Instant now) {
        throw new UnsupportedOperationException("not yet: " + facts + signals + now);
    }

    /** The single facts and actions that would move grade or band, the nearest first. */
    public List<Change> whatWouldChange(FitFacts facts, List<Signal> signals, Instant now) {
        throw new UnsupportedOperationException("not yet: " + facts + signals + now);
    }

    /** The name of a fit fact that a score lists as unknown. */
    public Localized unknownLabel(String fact) {
        throw new UnsupportedOperationException("not yet: " + fact);
    }

    /** The version of the definitions; recorded with every decision made under them. */
    public String version() {
        return version;
    }
}
