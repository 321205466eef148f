package io.relais.core.scoring;

import java.util.ArrayList;
import java.util.List;

/** What makes a lead fit: criteria whose best cases add up to 100 points, and the grades those points give. */
public record FitRules(List<FitCriterion> criteria, Grades grades) {

    public FitRules {
        criteria = List.copyOf(criteria);
    }

    /** The least points for A, B and C; anything below is a D. */
    public record Grades(int a, int b, int c) {

        public Grades {
            if (a <= b || b <= c || c <= 0) {
                throw new IllegalArgumentException("the better the grade, the more points it takes");
            }
        }

        /** The grade that so many points give. */
        public FitGrade of(int points) {
            if (points >= a) {
                return FitGrade.A;
            }
            if (points >= b) {
                return FitGrade.B;
            }
            return points >= c ? FitGrade.C : FitGrade.D;
        }
    }

    /** The explained points of the facts that are known. */
    Tally rate(FitFacts facts) {
        List<ScoreLine> lines = new ArrayList<>();
        for (FitCriterion criterion : criteria) {
            ScoreLine line = criterion.rate(facts);
            if (line != null) {
                lines.add(line);
            }
        }
        return Tally.of(lines);
    }

    /** The criteria whose fact is not known. */
    List<FitCriterion> unknown(FitFacts facts) {
        return criteria.stream()
                .filter(criterion -> criterion.fact().in(facts) == null)
                .toList();
    }
}
