package io.relais.core.scoring;

/**
 * Everything that sales and marketing agreed on about scoring.
 *
 * @param version changes whenever anything here changes, for example {@code 2026-11}
 */
public record ScoringDefinition(String version, FitRules fit, EngagementRules engagement, BandRules bands) {

    public ScoringDefinition {
        if (version.isBlank()) {
            throw new IllegalArgumentException("definitions have a version");
        }
    }
}
