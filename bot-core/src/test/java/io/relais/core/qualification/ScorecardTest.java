package io.relais.core.qualification;

import static io.relais.core.qualification.Checklists.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ScorecardTest {

    private static final List<Evidence> LADDER = List.of(Evidence.values());

    private final Framework bant = Checklists.bant();

    @Test
    void startsUnknown() {
        Scorecard blank = Scorecard.blank(bant);

        assertThat(blank.answer("need")).isEqualTo(Answer.unknown("need"));
        assertThat(blank.score(bant)).isZero();
        assertThat(blank.known(bant)).isEmpty();
        assertThat(blank.unknown(bant)).isEqualTo(bant.items());
    }

    @Test
    void assumesWhatFactsSayAndTellsWhereTheyComeFrom() {
        Scorecard prefilled = Scorecard.prefilled(
                bant, Map.of("contact.jobTitle", "DRH", "deal.amount", "60000", "deal.cycleMonths", " "));

        assertThat(prefilled.answers())
                .containsExactly(
                        new Answer("authority", Evidence.ASSUMED, "DRH", "", "contact.jobTitle"),
                        new Answer("budget", Evidence.ASSUMED, "60000", "", "deal.amount"));
    }

    @Test
    void takesTheFirstFactThatIsThere() {
        Map<String, String> facts = Map.of("contact.jobTitle", "DRH", "contact.role", "decision-maker");

        assertThat(Scorecard.prefilled(bant, facts).answer("authority").origin())
                .isEqualTo("contact.role");
    }

    @Test
    void replacesAnAnswer() {
        Scorecard scorecard =
                Scorecard.blank(bant).with(answer("need", Evidence.ASSUMED)).with(answer("need", Evidence.STATED));

        assertThat(scorecard.answers()).containsExactly(answer("need", Evidence.STATED));
    }

    @Test
    void weighsEvidence() {
        Scorecard scorecard = Scorecard.blank(bant)
                .with(answer("need", Evidence.DOCUMENTED))
                .with(answer("timing", Evidence.STATED))
                .with(answer("authority", Evidence.ASSUMED));

        assertThat(scorecard.score(bant)).isEqualTo(53); // 30 + 20 x 2/3 + 30 x 1/3
    }

    @Test
    void scoresMoreForEachStepUpTheLadder() {
        for (long seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            Scorecard scorecard = Scorecard.blank(bant);
            for (Item item : bant.items()) {
                scorecard = scorecard.with(answer(item.id(), LADDER.get(random.nextInt(3))));
            }
            Answer weak = scorecard.answers().get(random.nextInt(4));
            Evidence stronger = LADDER.get(weak.evidence().rank() + 1);

            assertThat(scorecard.with(answer(weak.item(), stronger)).score(bant))
                    .as("seed %d", seed)
                    .isGreaterThan(scorecard.score(bant))
                    .isLessThanOrEqualTo(100);
        }
    }

    @Test
    void asksForTheWeakestThenTheWeightiestThenTheNextInTheTalk() {
        Scorecard scorecard = Scorecard.blank(bant);
        for (String expected : List.of("need", "authority", "timing", "budget", "need", "authority")) {
            Item next = scorecard.nextQuestion(bant);
            assertThat(next).isEqualTo(bant.item(expected));
            Evidence before = scorecard.answer(expected).evidence();
            scorecard = scorecard.with(answer(expected, LADDER.get(before.rank() + 1)));
        }
    }

    @Test
    void hasNothingToAskOnceAllIsDocumented() {
        Scorecard scorecard = Scorecard.blank(bant);
        for (Item item : bant.items()) {
            scorecard = scorecard.with(answer(item.id(), Evidence.DOCUMENTED));
        }

        assertThat(scorecard.nextQuestion(bant)).isNull();
        assertThat(scorecard.score(bant)).isEqualTo(100);
    }

    @Test
    void keepsAnswersWhenTheFrameworkChanges() {
        Scorecard scorecard =
                Scorecard.blank(bant).with(answer("elsewhere", Evidence.STATED)).under(bant);

        assertThat(scorecard.answer("elsewhere").known()).isTrue();
        assertThat(scorecard.score(bant)).isZero();
    }

    @Test
    void refusesTwoAnswersToOneItem() {
        Answer answer = Answer.unknown("need");
        assertThatIllegalArgumentException().isThrownBy(() -> new Scorecard("bant", List.of(answer, answer)));
    }
}
