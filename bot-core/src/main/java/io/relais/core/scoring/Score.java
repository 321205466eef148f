package io.relais.core.scoring;

import java.util.List;

/**
 * A lead's score under one version of the definitions, with each of its points explained.
 *
 * @param fitPoints 0 or more: the sum of the FIT lines
 * @param engagementPoints 0 or more: the sum of the ENGAGEMENT lines
 * @param engagementLevel 1 (least) to 4
 * @param lines most points first, fit before engagement
 * @param unknown the fit facts that are not known; {@link ScoringRules#unknownLabel} names them
 */
public record Score(
        FitGrade grade,
        int fitPoints,
        int engagementPoints,
        int engagementLevel,
        Band band,
        List<ScoreLine> lines,
        List<String> unknown,
        String version) {

    public Score {
        if (engagementLevel < 1 || engagementLevel > 4) {
            throw new IllegalArgumentException("engagement levels run from 1 to 4, not " + engagementLevel);
        }
        lines = List.copyOf(lines);
        unknown = List.copyOf(unknown);
    }
}
