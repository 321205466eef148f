package io.relais.teams.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TeamsPacerTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private static final TeamsPacer.Key SALES = new TeamsPacer.Key("19:sales", TeamsRate.SEND);

    private final TeamsPacer pacer = new TeamsPacer();

    @ParameterizedTest(name = "{0}: at most {2} in {1} s")
    @CsvSource({
        "TENANT, 1, 50",
        "SEND, 1, 7",
        "SEND, 2, 8",
        "SEND, 30, 60",
        "SEND, 3600, 1800",
        "CREATE, 2, 8",
        "CREATE, 30, 60",
        "MEMBERS, 1, 14",
        "MEMBERS, 2, 16",
        "MEMBERS, 30, 120",
        "ROOMS, 30, 120"
    })
    void neverGrantsMoreInAnyWindow(TeamsRate rate, int seconds, int most) {
        List<Instant> granted = askingAllTheTime(rate, Duration.ofSeconds(seconds * 2L + 10));

        for (int i = most; i < granted.size(); i++) {
            assertThat(Duration.between(granted.get(i - most), granted.get(i)))
                    .isGreaterThanOrEqualTo(Duration.ofSeconds(seconds));
        }
    }

    @ParameterizedTest(name = "{0}: {2} within {1} s")
    @CsvSource({"TENANT, 1, 50", "SEND, 1, 7", "SEND, 30, 60", "MEMBERS, 1, 14", "MEMBERS, 30, 120"})
    void grantsWhatIsAllowed(TeamsRate rate, int seconds, int most) {
        assertThat(askingAllTheTime(rate, Duration.ofSeconds(seconds))).hasSize(most);
    }

    private List<Instant> askingAllTheTime(TeamsRate rate, Duration time) {
        List<Instant> granted = new ArrayList<>();
        TeamsPacer.Key key = new TeamsPacer.Key("19:any", rate);
        for (Instant now = NOON; now.isBefore(NOON.plus(time)); now = now.plusMillis(20)) {
            while (pacer.turn(key, now) == null) {
                granted.add(now);
            }
        }
        return granted;
    }

    @Test
    void whoIsRefusedIsGivenATimeOfTheirOwn() {
        spend(7);

        Instant first = pacer.turn(SALES, NOON);
        Instant second = pacer.turn(SALES, NOON);
        assertThat(first).isEqualTo(NOON.plusSeconds(1));
        assertThat(second).isAfter(first);
    }

    @Test
    void aBusyConversationDelaysNoOther() {
        spend(7);

        assertThat(pacer.turn(SALES, NOON)).isNotNull();
        assertThat(pacer.turn(new TeamsPacer.Key("19:other", TeamsRate.SEND), NOON))
                .isNull();
        assertThat(pacer.turn(new TeamsPacer.Key("19:sales", TeamsRate.MEMBERS), NOON))
                .isNull();
    }

    @Test
    void aTurnThatWasGivenBackCanBeTaken() {
        spend(7);
        pacer.giveBack(SALES);

        assertThat(pacer.turn(SALES, NOON)).isNull();
        assertThat(pacer.turn(SALES, NOON)).isNotNull();
    }

    @Test
    void whatTeamsSaysAboutWaitingIsKept() {
        pacer.pause(SALES, NOON, Duration.ofSeconds(30));
        pacer.pause(SALES, NOON, Duration.ofSeconds(10));

        assertThat(pacer.turn(SALES, NOON.plusSeconds(29))).isEqualTo(NOON.plusSeconds(30));
        assertThat(pacer.turn(SALES, NOON.plusSeconds(30))).isNull();
    }

    @Test
    void aClockThatIsTurnedBackBlocksNothing() {
        spend(7);
        pacer.pause(SALES, NOON, Duration.ofMinutes(30));

        assertThat(pacer.turn(SALES, NOON.minus(Duration.ofDays(1)))).isNull();
    }

    @Test
    void aFailureIsForgottenOnceItWorks() {
        assertThat(pacer.failed(SALES, NOON)).isEqualTo(1);
        assertThat(pacer.failed(SALES, NOON)).isEqualTo(2);
        pacer.worked(SALES);
        assertThat(pacer.failed(SALES, NOON)).isEqualTo(1);
    }

    private void spend(int times) {
        for (int i = 0; i < times; i++) {
            assertThat(pacer.turn(SALES, NOON)).isNull();
        }
    }
}
