package io.relais.core.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.relais.core.i18n.Localized;
import io.relais.core.qualification.AmountRule;
import io.relais.core.qualification.Evidence;
import io.relais.core.qualification.Framework;
import io.relais.core.qualification.Item;
import io.relais.core.routing.Member;
import io.relais.core.routing.TeamRole;
import io.relais.core.scoring.Band;
import io.relais.core.scoring.FitFacts;
import io.relais.core.scoring.FitGrade;
import io.relais.core.scoring.Role;
import io.relais.core.scoring.Score;
import io.relais.core.scoring.ScoreLine;
import io.relais.core.scoring.Signal;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the product does with no configuration at all. */
class ShippedConfigurationTest {

    private static final Configuration SHIPPED = Configuration.load(ConfigSource.shipped());
    private static final Instant RECEIVED = Instant.parse("2026-05-12T08:30:00Z");
    private static final FitFacts NORTHWIND =
            new FitFacts(220, "SaaS", Role.DECISION_MAKER, "FR", "Lyon", BigDecimal.valueOf(18_000_000));

    static Stream<Framework> frameworks() {
        return SHIPPED.frameworks().all().stream();
    }

    @Test
    void holdsThreeFrameworks() {
        assertThat(frameworks()).extracting(Framework::id).containsExactly("bant", "meddic", "meddpicc");
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void asksOpenQuestionsInBothLanguages(Framework framework) {
        for (Item item : framework.items()) {
            assertThat(item.question().en()).endsWith("?").doesNotMatch("^(Do|Does|Is|Are|Have|Has|Can) .*");
            assertThat(item.question().fr()).endsWith("\u00a0?").doesNotMatch("^(Est-ce|Avez-vous|Êtes-vous) .*");
        }
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void spacesFrenchPunctuationAsFrenchDoes(Framework framework) {
        Stream<Localized> wording =
                framework.items().stream().flatMap(item -> Stream.of(item.name(), item.question(), item.hint()));

        assertThat(wording)
                .allSatisfy(text -> assertThat(text.fr()).doesNotContainPattern(" [?!:;»]|[^\u00a0][?!:;»]|'"));
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void weighsAHundredInAll(Framework framework) {
        assertThat(framework.items().stream().mapToInt(Item::weight).sum()).isEqualTo(100);
    }

    @Test
    void asksBantForNeedAuthorityThreeOfFourAndAnAmount() {
        Framework bant = SHIPPED.frameworks().all().get(0);

        assertThat(SHIPPED.frameworks().byId("bant")).isEqualTo(bant);
        assertThat(bant.gate().atLeast()).containsOnlyKeys("need", "authority").containsValue(Evidence.STATED);
        assertThat(bant.gate().knownAtLeast()).isEqualTo(3);
        assertThat(bant.gate().amount()).isEqualTo(AmountRule.REQUIRED);
        assertThat(bant.items()).extracting(Item::id).startsWith("need").endsWith("budget");
    }

    @Test
    void makesTheWorkedExampleAnMqlAndExplainsIt() {
        List<Signal> signals = List.of(
                new Signal("demo_request", Instant.parse("2026-05-12T08:29:00Z"), 1, null, null),
                new Signal("pricing_page", Instant.parse("2026-05-11T10:00:00Z"), 3, null, null));

        Score score = SHIPPED.scoring().score(NORTHWIND, signals, RECEIVED);

        assertThat(score.band()).isEqualTo(Band.MQL);
        assertThat(score.grade()).isEqualTo(FitGrade.A);
        assertThat(score.unknown()).isEmpty();
        assertThat(score.lines())
                .extracting(ScoreLine::key, ScoreLine::points)
                .contains(tuple("demo_request", 30), tuple("pricing_page", 18));
    }

    @Test
    void keepsNurturingWhoOnlyDownloadedAGuide() {
        List<Signal> guide = List.of(new Signal("guide_download", RECEIVED, 1, null, null));

        assertThat(SHIPPED.scoring().score(NORTHWIND, guide, RECEIVED).band()).isEqualTo(Band.NURTURING);
    }

    @Test
    void saysThatKnowingTheSizeWouldMakeAnMql() {
        FitFacts sizeUnknown = new FitFacts(null, "SaaS", Role.DECISION_MAKER, null, null, null);
        List<Signal> demo = List.of(new Signal("demo_request", RECEIVED, 1, null, null));

        assertThat(SHIPPED.scoring().whatWouldChange(sizeUnknown, demo, RECEIVED))
                .anySatisfy(change -> {
                    assertThat(change.what().en()).isEqualTo("Company size: 50 to 500 employees");
                    assertThat(change.band()).isEqualTo(Band.MQL);
                });
    }

    @Test
    void givesPassiveExposureNoWeight() {
        List<Signal> opens = List.of(
                new Signal("email_open", RECEIVED, 500, null, null),
                new Signal("home_page", RECEIVED, 500, null, null));

        assertThat(SHIPPED.scoring().score(NORTHWIND, opens, RECEIVED).engagementPoints())
                .isLessThanOrEqualTo(1);
    }

    @Test
    void goesDeepForTheWorkedExample() {
        assertThat(SHIPPED.frameworks()
                        .policy()
                        .choose(BigDecimal.valueOf(60_000), 9)
                        .framework())
                .isEqualTo("meddic");
        assertThat(SHIPPED.frameworks().policy().choose(null, 9).framework()).isEqualTo("bant");
    }

    @Test
    void hasATeamWithSomeoneInEachRole() {
        for (TeamRole role : TeamRole.values()) {
            assertThat(SHIPPED.team().with(role)).as(role.name()).isNotEmpty();
        }
        assertThat(SHIPPED.team().members())
                .extracting(Member::id)
                .contains(SHIPPED.team().manager());
    }

    @Test
    void isClosedOnFrenchHolidays() {
        assertThat(SHIPPED.team().hours().isOpen(Instant.parse("2026-07-14T10:00:00Z")))
                .isFalse();
        assertThat(SHIPPED.team().hours().isOpen(Instant.parse("2026-07-15T10:00:00Z")))
                .isTrue();
    }
}
