package io.relais.slack.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is asked while a call is in flight: each call here is made within another one. */
class PacedSlackTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private static final SlackPacer.Key INFO = SlackPacer.Key.method("T1", "users.info", SlackPacer.Rate.TIER_4);

    private final PacedSlack slack = new PacedSlack(() -> NOON, failure -> {});

    static List<SlackTurn> intoSales() {
        return List.of(SlackTurn.post("T1", "C-sales"), SlackTurn.edit("T1", "C-sales"));
    }

    @ParameterizedTest
    @MethodSource("intoSales")
    void oneCallAtOnceIntoAConversation(SlackTurn inFlight) {
        slack.call(inFlight, () -> {
            assertThat(refused(SlackTurn.edit("T1", "C-sales"))).isEqualTo(Duration.ofSeconds(1));
            assertThat(refused(SlackTurn.post("T1", "C-sales"))).isEqualTo(Duration.ofSeconds(2));
            assertThat(answered(SlackTurn.post("T1", "C-other"))).isEqualTo("done");
            assertThat(answered(SlackTurn.edit("T2", "C-sales"))).isEqualTo("done");
            return "done";
        });

        assertThat(answered(SlackTurn.edit("T1", "C-sales"))).isEqualTo("done");
    }

    @Test
    void whoIsRefusedForACallInFlightHasNotTakenATurn() {
        slack.call(SlackTurn.edit("T1", "C-sales"), () -> refused(SlackTurn.post("T1", "C-sales")));

        assertThat(answered(SlackTurn.post("T1", "C-sales"))).isEqualTo("done");
    }

    @Test
    void aCallThatFailsIsNotInFlightAnyMore() {
        SlackTurn edit = SlackTurn.edit("T1", "C-sales");
        SlackFailure trouble = SlackFailure.answered("chat.update", "internal_error", Duration.ZERO);

        assertThatThrownBy(() -> slack.call(edit, () -> {
                    throw trouble;
                }))
                .isSameAs(trouble);

        assertThat(answered(edit)).isEqualTo("done");
    }

    @Test
    void oneQuestionAtOnceAboutTheSameAndAFewOfAMethod() {
        slack.call(SlackTurn.lookup(INFO, "U1"), () -> {
            assertThat(refused(SlackTurn.lookup(INFO, "U1"))).isEqualTo(Duration.ofMillis(50));
            return slack.call(
                    SlackTurn.lookup(INFO, "U2"),
                    () -> slack.call(SlackTurn.lookup(INFO, "U3"), () -> {
                        assertThat(refused(SlackTurn.lookup(INFO, "U4"))).isEqualTo(Duration.ofMillis(50));
                        assertThat(refused(SlackTurn.lookup(INFO, "U5"))).isEqualTo(Duration.ofMillis(100));
                        return "done";
                    }));
        });

        assertThat(answered(SlackTurn.lookup(INFO, "U4"))).isEqualTo("done");
    }

    private String answered(SlackTurn turn) {
        return slack.call(turn, () -> "done");
    }

    private Duration refused(SlackTurn turn) {
        SlackFailure failure = catchThrowableOfType(SlackFailure.class, () -> answered(turn));
        assertThat(failure.code()).isEqualTo("paced");
        return failure.retryAfter();
    }
}
