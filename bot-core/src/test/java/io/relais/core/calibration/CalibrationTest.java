package io.relais.core.calibration;

import static io.relais.core.lead.StagedLeads.NOW;
import static io.relais.core.lead.StagedLeads.POLICY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.relais.core.calibration.Judged.Way;
import io.relais.core.funnel.Rate;
import io.relais.core.lead.StagedLeads;
import io.relais.core.scoring.FitGrade;
import io.relais.core.scoring.ScoringDefinition;
import io.relais.core.scoring.Signal;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A demo request is worth 30 points, what an MQL takes; a webinar 15, a pricing page 12, two of those 18. */
class CalibrationTest {

    private static final ScoringDefinition NOW_IN_FORCE = POLICY.scoring().definition();
    private static final Trial TRIAL = new Trial(NOW_IN_FORCE);

    private static final Judged DEMO_SQL = judged("web", Verdict.SQL, did("demo_request"), did("pricing_page"));
    private static final Judged DEMO_REJECTED = judged("web", Verdict.REJECTED, did("demo_request"));
    private static final Judged WEBINAR_GIVEN_UP =
            judged("webinar", Verdict.DISQUALIFIED, did("webinar_attended"), did("pricing_page"), did("case_study"));
    private static final Judged NURTURED = judged("webinar", Verdict.NOT_HANDED_OVER, did("webinar_attended"));

    @Test
    void saysWhatAHigherThresholdMissesAndAvoids() {
        Calibration tried = Calibration.of(TRIAL.threshold(36), List.of(DEMO_SQL, DEMO_REJECTED, WEBINAR_GIVEN_UP));

        assertThat(tried.all().sqlMissed()).isEqualTo(new Rate(0, 1));
        assertThat(tried.all().rejectionsAvoided()).isEqualTo(new Rate(1, 1));
        assertThat(tried.all().disqualificationsAvoided()).isEqualTo(new Rate(1, 1));
        assertThat(tried.bySource().get("webinar"))
                .isEqualTo(new Replay(new Rate(0, 0), new Rate(0, 0), new Rate(1, 1), new Rate(0, 0)));
    }

    @Test
    void saysWhatALowerThresholdGainsWithoutKnowingWhatWouldComeOfIt() {
        assertThat(Calibration.of(TRIAL.threshold(15), List.of(NURTURED)).all().gained())
                .isEqualTo(new Rate(1, 1));
        assertThat(Calibration.of(NOW_IN_FORCE, List.of(NURTURED)).all().gained())
                .isEqualTo(new Rate(0, 1));
    }

    @Test
    void triesOtherWeights() {
        Calibration cheaper = Calibration.of(TRIAL.worth("demo_request", 10), List.of(DEMO_SQL, DEMO_REJECTED));

        assertThat(cheaper.all().sqlMissed()).isEqualTo(new Rate(1, 1));
        assertThat(cheaper.all().rejectionsAvoided()).isEqualTo(new Rate(1, 1));
        assertThat(cheaper.tried().version()).isNotEqualTo(NOW_IN_FORCE.version());
    }

    @Test
    void triesAnotherGate() {
        assertThat(Calibration.of(TRIAL.grade(FitGrade.A), List.of(DEMO_SQL))
                        .all()
                        .sqlMissed())
                .isEqualTo(new Rate(0, 1));
    }

    @Test
    void looksAtEachTimeAtWhichSomethingHappened() {
        Signal earlier = new Signal("demo_request", NOW.minus(Duration.ofDays(60)), 1, null, null);
        Judged faded = new Judged(
                "web",
                StagedLeads.claire().fit(),
                List.of(earlier),
                NOW.minus(Duration.ofDays(61)),
                NOW,
                Way.BY_SCORE,
                Verdict.SQL);

        assertThat(Calibration.of(NOW_IN_FORCE, List.of(faded)).all().sqlMissed())
                .as("it was over the threshold 60 days before")
                .isEqualTo(new Rate(0, 1));
    }

    @Test
    void leavesOutWhatAPersonDecided() {
        Judged byHand = new Judged("web", StagedLeads.claire().fit(), List.of(), NOW, NOW, Way.BY_HAND, Verdict.SQL);
        Calibration tried = Calibration.of(NOW_IN_FORCE, List.of(byHand));

        assertThat(tried.byHand()).isEqualTo(1);
        assertThat(tried.all()).isEqualTo(Replay.NONE);
    }

    @Test
    void saysWhenThereIsTooLittle() {
        List<Judged> few = Collections.nCopies(19, DEMO_SQL);
        List<Judged> enough = Collections.nCopies(20, DEMO_SQL);
        List<Judged> givenUp = Collections.nCopies(20, DEMO_REJECTED);

        assertThat(Calibration.of(NOW_IN_FORCE, both(few, givenUp)).tooFew()).isTrue();
        assertThat(Calibration.of(NOW_IN_FORCE, both(enough, givenUp)).tooFew()).isFalse();
        assertThat(Calibration.of(NOW_IN_FORCE, both(enough, List.of())).tooFew())
                .isTrue();
    }

    @Test
    void refusesAKindOfActionThatThereIsNot() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TRIAL.worth("carrier_pigeon", 3))
                .withMessageContaining("carrier_pigeon");
    }

    private static List<Judged> both(List<Judged> some, List<Judged> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private static Signal did(String kind) {
        return new Signal(kind, NOW, 1, null, null);
    }

    private static Judged judged(String source, Verdict verdict, Signal... signals) {
        Way way = verdict == Verdict.NOT_HANDED_OVER ? Way.NOT : Way.BY_SCORE;
        return new Judged(source, StagedLeads.claire().fit(), List.of(signals), NOW, NOW, way, verdict);
    }
}
