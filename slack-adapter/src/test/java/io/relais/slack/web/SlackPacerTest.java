package io.relais.slack.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlackPacerTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private static final SlackPacer.Key SALES = SlackPacer.Key.conversation("T1", "C-sales");

    private static final SlackPacer.Key UPDATES = SlackPacer.Key.method("T1", "chat.update", SlackPacer.Rate.TIER_3);

    private final SlackPacer pacer = new SlackPacer();

    @ParameterizedTest(name = "{0}: {1} at once, then one each {2} ms")
    @CsvSource({"MESSAGES, 1, 1000", "TIER_2, 10, 3000", "TIER_3, 25, 1200", "TIER_4, 50, 600"})
    void grantsSoManyAtOnceAndThenOneInEachPeriod(SlackPacer.Rate rate, int atOnce, long eachMillis) {
        SlackPacer.Key key = new SlackPacer.Key("T1", "something", rate);
        for (int i = 0; i < atOnce; i++) {
            assertThat(pacer.turn(key, NOON)).isNull();
        }

        Instant next = NOON.plusMillis(eachMillis);
        assertThat(pacer.turn(key, NOON)).isEqualTo(next);
        assertThat(pacer.turn(key, next)).isNull();
    }

    @Test
    void whoIsRefusedIsGivenATimeOfTheirOwn() {
        assertThat(pacer.turn(SALES, NOON)).isNull();

        for (int waiting = 1; waiting <= 60; waiting++) {
            assertThat(pacer.turn(SALES, NOON)).isEqualTo(NOON.plusSeconds(waiting));
        }
        for (int second = 1; second <= 60; second++) {
            assertThat(pacer.turn(SALES, NOON.plusSeconds(second))).isNull();
        }
        assertThat(pacer.turn(SALES, NOON.plusSeconds(60))).isEqualTo(NOON.plusSeconds(61));
    }

    @ParameterizedTest(name = "in a minute {0} grants {1}")
    @CsvSource({"MESSAGES, 60", "TIER_2, 29", "TIER_3, 74", "TIER_4, 149"})
    void keepsToItsRate(SlackPacer.Rate rate, int granted) {
        SlackPacer.Key key = new SlackPacer.Key("T1", "something", rate);
        int count = 0;
        for (int millis = 0; millis < 60_000; millis += 100) {
            while (pacer.turn(key, NOON.plusMillis(millis)) == null) {
                count++;
            }
        }
        assertThat(count).isEqualTo(granted);
    }

    @Test
    void aBusyConversationDelaysNoOther() {
        assertThat(pacer.turn(SALES, NOON)).isNull();
        assertThat(pacer.turn(SALES, NOON)).isNotNull();

        assertThat(pacer.turn(SlackPacer.Key.conversation("T1", "C-other"), NOON))
                .isNull();
        assertThat(pacer.turn(SlackPacer.Key.conversation("T2", "C-sales"), NOON))
                .isNull();
        assertThat(pacer.turn(UPDATES, NOON)).isNull();
    }

    @Test
    void whatSlackSaysAboutWaitingIsKept() {
        pacer.pause(UPDATES, NOON.plusSeconds(30));
        pacer.pause(UPDATES, NOON.plusSeconds(10));

        assertThat(pacer.turn(UPDATES, NOON.plusSeconds(29))).isEqualTo(NOON.plusSeconds(30));
        assertThat(pacer.turn(SALES, NOON)).isNull();
        assertThat(pacer.turn(UPDATES, NOON.plusSeconds(30))).isNull();
    }

    @Test
    void aClockThatIsTurnedBackBlocksNothing() {
        assertThat(pacer.turn(SALES, NOON)).isNull();

        Instant yesterday = NOON.minus(Duration.ofDays(1));
        assertThat(pacer.turn(SALES, NOON)).isEqualTo(NOON.plusSeconds(1));
        assertThat(pacer.turn(SALES, yesterday)).isNull();
        assertThat(pacer.turn(SALES, yesterday)).isEqualTo(yesterday.plusSeconds(1));
    }
}
