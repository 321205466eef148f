package io.relais.core.scoring;

import static io.relais.core.scoring.Definitions.NOW;
import static io.relais.core.scoring.Definitions.OFF_TARGET;
import static io.relais.core.scoring.Definitions.ON_TARGET;
import static io.relais.core.scoring.Definitions.daysAgo;
import static io.relais.core.scoring.Definitions.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.relais.core.i18n.Localized;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoringRulesTest {

    private final ScoringRules rules = Definitions.rules();

    @Test
    void explainsEachPointMostFirst() {
        Score score =
                rules.score(ON_TARGET, List.of(daysAgo("pricing_page", 0, 2), daysAgo("demo_request", 0, 1)), NOW);

        assertThat(score.lines())
                .extracting(ScoreLine::axis, ScoreLine::key, ScoreLine::points, ScoreLine::count)
                .containsExactly(
                        tuple(Axis.FIT, "employees", 60, 1),
                        tuple(Axis.FIT, "role", 40, 1),
                        tuple(Axis.ENGAGEMENT, "demo_request", 30, 1),
                        tuple(Axis.ENGAGEMENT, "pricing_page", 18, 2));
        assertThat(score.version()).isEqualTo("test-1");
    }

    @ParameterizedTest
    @CsvSource({
        "220, DECISION_MAKER, 100, A",
        "220, USER,            60, B",
        "10,  DECISION_MAKER,  40, C",
        "10,  USER,             0, D",
        "50,  USER,            60, B",
        "500, USER,            60, B",
        "49,  USER,             0, D",
        "501, USER,             0, D",
    })
    void gradesFit(int employees, Role role, int points, FitGrade grade) {
        Score score = rules.score(new FitFacts(employees, null, role, null, null, null), List.of(), NOW);

        assertThat(score.fitPoints()).isEqualTo(points);
        assertThat(score.grade()).isEqualTo(grade);
    }

    @Test
    void listsWhatIsNotKnownAndNamesIt() {
        Score score = rules.score(new FitFacts(220, " ", null, null, null, null), List.of(), NOW);

        assertThat(score.unknown()).containsExactly("role");
        assertThat(rules.unknownLabel("role")).isEqualTo(text("role"));
        assertThatIllegalArgumentException().isThrownBy(() -> rules.unknownLabel("shoe size"));
    }

    @ParameterizedTest(name = "{0} demos and {1} pricing pages: {2} points, level {3}, {4}")
    @CsvSource({
        "0, 0,  0, 1, NURTURING",
        "0, 1, 12, 1, NEAR",
        "0, 2, 18, 2, NEAR",
        "0, 9, 18, 2, NEAR",
        "1, 0, 30, 3, MQL",
        "2, 0, 39, 3, MQL",
        "9, 0, 40, 3, MQL",
        "1, 1, 42, 3, MQL",
        "1, 3, 48, 4, FAST_TRACK",
        "2, 3, 50, 4, FAST_TRACK",
    })
    void bandsALeadOnTarget(int demos, int pages, int points, int level, Band band) {
        List<Signal> signals = new ArrayList<>();
        addTo(signals, "demo_request", demos);
        addTo(signals, "pricing_page", pages);

        Score score = rules.score(ON_TARGET, signals, NOW);

        assertThat(score.engagementPoints()).isEqualTo(points);
        assertThat(score.engagementLevel()).isEqualTo(level);
        assertThat(score.band()).isEqualTo(band);
    }

    @Test
    void saysOnceWhichKindsNoRuleNames() {
        List<Signal> signals = List.of(
                daysAgo("demo_reqest", 0, 1),
                daysAgo("demo_request", 0, 1),
                daysAgo("demo_reqest", 1, 1),
                daysAgo("other", 0, 1));

        assertThat(rules.unscored(signals)).containsExactly("demo_reqest", "other");
    }

    @Test
    void letsNoEngagementMakeUpForFit() {
        List<Signal> eager = List.of(daysAgo("demo_request", 0, 9), daysAgo("pricing_page", 0, 9));

        assertThat(rules.score(OFF_TARGET, eager, NOW).band()).isEqualTo(Band.NEAR);
    }

    @Test
    void givesAlmostNothingForPassiveExposure() {
        Score score = rules.score(ON_TARGET, List.of(daysAgo("email_open", 0, 1_000_000)), NOW);

        assertThat(score.engagementPoints()).isEqualTo(5);
        assertThat(score.band()).isEqualTo(Band.NURTURING);
    }

    @Test
    void forgetsASignificantActionOnceItsPointsAreGone() {
        List<Signal> signals =
                List.of(daysAgo("demo_request", 0, 9), daysAgo("email_open", 0, 50), daysAgo("pricing_page", 3650, 1));

        Score score = rules.score(ON_TARGET, signals, NOW);

        assertThat(score.engagementPoints()).isEqualTo(45);
        assertThat(score.band()).isEqualTo(Band.MQL);
    }

    @Test
    void countsTheNewestOfAKindInFull() {
        Score score =
                rules.score(ON_TARGET, List.of(daysAgo("demo_request", 60, 1), daysAgo("demo_request", 0, 1)), NOW);

        assertThat(score.engagementPoints()).isEqualTo(32); // 30 + 30 x 0.3 / 4
    }

    @Test
    void halvesPointsAfterAHalfLife() {
        assertThat(pointsOfADemo(0)).isEqualTo(30);
        assertThat(pointsOfADemo(30)).isEqualTo(15);
        assertThat(pointsOfADemo(60)).isEqualTo(8);
        assertThat(pointsOfADemo(3650)).isZero();
    }

    @Test
    void countsAgeInWholeDaysSoThatAScoreStaysTheSameForOne() {
        Signal demo = daysAgo("demo_request", 0, 1);

        assertThat(rules.score(ON_TARGET, List.of(demo), NOW.plusSeconds(86_399))
                        .engagementPoints())
                .isEqualTo(30);
        assertThat(rules.score(ON_TARGET, List.of(demo), NOW.plusSeconds(86_400))
                        .engagementPoints())
                .isEqualTo(29);
    }

    @Test
    void takesASignalFromAClockAheadAsOfNow() {
        assertThat(pointsOfADemo(-400)).isEqualTo(30);
    }

    @Test
    void explainsWhatExceedsTheCeiling() {
        Score score =
                rules.score(ON_TARGET, List.of(daysAgo("demo_request", 0, 5), daysAgo("pricing_page", 0, 5)), NOW);

        assertThat(score.engagementPoints()).isEqualTo(50);
        assertThat(score.lines()).extracting(ScoreLine::key, ScoreLine::points).contains(tuple("ceiling", -8));
    }

    @Test
    void putsActionsOutsideTheDefinitionsOnOneLineWorthNothing() {
        Score score = rules.score(ON_TARGET, List.of(daysAgo("fax", 0, 2), daysAgo("<b>", 1, 1)), NOW);

        assertThat(score.lines())
                .filteredOn(line -> line.axis() == Axis.ENGAGEMENT)
                .extracting(ScoreLine::key, ScoreLine::points, ScoreLine::count)
                .containsExactly(tuple("other", 0, 3));
    }

    @Test
    void saysWhatSingleFactOrActionWouldMoveALeadNearestFirst() {
        FitFacts sizeOnly = new FitFacts(220, null, null, null, null, null);

        assertThat(rules.whatWouldChange(sizeOnly, List.of(daysAgo("pricing_page", 0, 1)), NOW))
                .containsExactly(
                        new Change(text("one demo_request"), FitGrade.B, Band.MQL),
                        new Change(role("role: decides"), FitGrade.A, Band.NEAR));
    }

    @Test
    void promisesNothingThatWouldNotMoveALead() {
        List<Signal> many = List.of(daysAgo("demo_request", 0, 9), daysAgo("pricing_page", 0, 9));

        assertThat(rules.whatWouldChange(OFF_TARGET, many, NOW)).isEmpty();
        assertThat(rules.whatWouldChange(ON_TARGET, many, NOW)).isEmpty();
    }

    private static Localized role(String en) {
        return new Localized(en, en.replace(": ", "\u00a0: "));
    }

    private int pointsOfADemo(int days) {
        return rules.score(ON_TARGET, List.of(daysAgo("demo_request", days, 1)), NOW)
                .engagementPoints();
    }

    private static void addTo(List<Signal> signals, String kind, int count) {
        if (count > 0) {
            signals.add(daysAgo(kind, 0, count));
        }
    }
}
