package io.relais.core.reasons;

import io.relais.core.i18n.Localized;
import io.relais.core.lead.Lead;
import io.relais.core.lead.LeadStage;
import io.relais.core.scoring.Axis;
import io.relais.core.scoring.FitCriterion;
import io.relais.core.scoring.FitFact;
import io.relais.core.scoring.Score;
import io.relais.core.scoring.ScoringRules;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A reason that what is known of the lead speaks against, by the definitions in force. */
record Contradiction(ScoringRules rules) {

    private static final Map<String, FitFact> JUDGED_BY = Map.of(
            "company_size", FitFact.EMPLOYEES,
            "sector", FitFact.SECTOR,
            "role", FitFact.ROLE,
            "geography", FitFact.COUNTRY);
    private static final String NO_AUTHORITY = "NO_AUTHORITY";
    private static final String NO_REAL_INTEREST = "no_real_interest";
    private static final int HIGHEST_LEVEL = 4;

    /** What is known and says otherwise, or null. */
    @Nullable
    Localized of(Lead lead, Given given, Instant at) {
        Score score = rules.score(lead.facts().fit(), lead.countedSignals(), at);
        if (given.decided() == LeadStage.DISQUALIFIED) {
            return given.reason().equals(NO_AUTHORITY) ? best(score, FitFact.ROLE) : null;
        }
        if (given.detail().equals(NO_REAL_INTEREST)) {
            return score.engagementLevel() == HIGHEST_LEVEL ? most(score) : null;
        }
        FitFact fact = JUDGED_BY.get(given.detail());
        return fact == null ? null : best(score, fact);
    }

    /** The fact's value, where the definitions call nothing better. */
    private @Nullable Localized best(Score score, FitFact fact) {
        int best = rules.definition().fit().criteria().stream()
                .filter(criterion -> criterion.fact() == fact)
                .flatMap(criterion -> criterion.cases().stream())
                .mapToInt(FitCriterion.Case::points)
                .max()
                .orElse(Integer.MAX_VALUE);
        return score.lines().stream()
                .filter(line -> line.axis() == Axis.FIT && line.key().equals(fact.code()) && line.points() >= best)
                .map(line -> line.label())
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Localized most(Score score) {
        return score.lines().stream()
                .filter(line -> line.axis() == Axis.ENGAGEMENT)
                .map(line -> line.label())
                .findFirst()
                .orElse(null);
    }
}
