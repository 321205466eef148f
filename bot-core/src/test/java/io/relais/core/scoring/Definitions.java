package io.relais.core.scoring;

import io.relais.core.i18n.Localized;
import io.relais.core.scoring.SignalKind.Significance;
import io.relais.core.scoring.SignalKind.Worth;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** A small definition to score with: size (60) and role (40); demos, pricing pages and opened e-mails. */
final class Definitions {

    static final Instant NOW = Instant.parse("2026-05-12T08:30:00Z");
    static final FitFacts ON_TARGET = new FitFacts(220, null, Role.DECISION_MAKER, null, null, null);
    static final FitFacts OFF_TARGET = new FitFacts(3, null, Role.USER, null, null, null);

    private Definitions() {}

    static ScoringRules rules() {
        FitRules fit = new FitRules(List.of(size(), role()), new FitRules.Grades(80, 50, 20));
        return new ScoringRules(new ScoringDefinition("test-1", fit, engagement(), bands()));
    }

    static Signal daysAgo(String kind, int days, int count) {
        return new Signal(kind, NOW.minusSeconds(days * 86_400L), count, null, null);
    }

    static Localized text(String text) {
        return new Localized(text, text);
    }

    private static FitCriterion size() {
        FitTest target = new FitTest.Between(BigDecimal.valueOf(50), BigDecimal.valueOf(500));
        return new FitCriterion(
                FitFact.EMPLOYEES,
                text("size"),
                List.of(new FitCriterion.Case(target, 60, text("50 to 500"))),
                text("off target"));
    }

    private static FitCriterion role() {
        return new FitCriterion(
                FitFact.ROLE,
                text("role"),
                List.of(new FitCriterion.Case(new FitTest.AnyOf(Set.of("decision-maker")), 40, text("decides"))),
                text("other"));
    }

    private static EngagementRules engagement() {
        return new EngagementRules(
                List.of(
                        kind("demo_request", Significance.SIGNIFICANT, new Worth(30, 0.3, 40, 30)),
                        kind("pricing_page", Significance.SIGNIFICANT, new Worth(12, 0.5, 18, 30)),
                        kind("email_open", Significance.PASSIVE, new Worth(1, 0.9, 5, 14))),
                new EngagementRules.Levels(15, 30, 45),
                new EngagementRules.Ceiling(50, text("ceiling")),
                text("other"));
    }

    private static SignalKind kind(String kind, Significance significance, Worth worth) {
        return new SignalKind(kind, text(kind), text("one " + kind), significance, worth);
    }

    private static BandRules bands() {
        return new BandRules(
                new BandRules.Entry(FitGrade.D, 10, 0),
                new BandRules.Entry(FitGrade.B, 30, 1),
                new BandRules.Entry(FitGrade.A, 45, 2));
    }
}
