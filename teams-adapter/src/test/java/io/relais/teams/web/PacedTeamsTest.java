package io.relais.teams.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.relais.teams.MovableClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class PacedTeamsTest {

    private static final TeamsSpot SALES = new TeamsSpot("https://smba.example/", "t1", "19:sales");

    private static final TeamsSpot THREAD = new TeamsSpot("https://smba.example/", "t1", "19:sales;messageid=1");

    private static final TeamsSpot OTHER = new TeamsSpot("https://smba.example/", "t1", "19:other");

    private final MovableClock clock = new MovableClock();

    private final List<TeamsFailure> told = new ArrayList<>();

    private final Line line = new Line();

    private final PacedTeams paced = new PacedTeams(line, clock, told::add);

    @Test
    void aSecondCallInAConversationIsPutOffWithoutReachingTeams() {
        String result = paced.call(TeamsRate.SEND, SALES, () -> {
            assertThat(failing(THREAD, () -> "never").retryAfter()).isEqualTo(Duration.ofMillis(500));
            assertThat(paced.call(TeamsRate.SEND, OTHER, () -> "elsewhere")).isEqualTo("elsewhere");
            return "done";
        });

        assertThat(result).isEqualTo("done");
        assertThat(paced.call(TeamsRate.SEND, THREAD, () -> "free again")).isEqualTo("free again");
    }

    @Test
    void whatOnlyAsksMeetsNothing() {
        String result = paced.call(
                TeamsRate.MEMBERS,
                SALES,
                () -> paced.call(TeamsRate.MEMBERS, SALES, () -> "both")
                        + paced.call(TeamsRate.SEND, SALES, () -> " at once"));

        assertThat(result).isEqualTo("both at once");
    }

    @Test
    void aCallThatFailsLeavesTheConversationFree() {
        failing(SALES, PacedTeamsTest::conflict);

        assertThat(line.enter("19:sales")).isTrue();
    }

    @Test
    void keepsRetryAfterForTheConversation() {
        Duration half = Duration.ofSeconds(30);
        failing(SALES, () -> {
            throw TeamsFailure.answered("post", 429, "Throttled", half);
        });

        clock.move(Duration.ofSeconds(29));
        assertThat(failing(SALES, () -> "too early").retryAfter()).isEqualTo(Duration.ofSeconds(1));
        clock.move(Duration.ofSeconds(1));
        assertThat(paced.call(TeamsRate.SEND, SALES, () -> "now")).isEqualTo("now");
        assertThat(told).extracting(TeamsFailure::code).containsExactly("Throttled");
    }

    @Test
    void waitsTwiceAsLongAfterEachFailureInARowUpToTwoMinutes() {
        Duration last = Duration.ZERO;
        for (int i = 0; i < 6; i++) {
            Duration wait = failing(SALES, PacedTeamsTest::conflict).retryAfter();
            assertThat(wait).isGreaterThan(last);
            clock.move(wait);
            last = wait;
        }
        for (int i = 0; i < 80; i++) {
            Duration wait = failing(SALES, PacedTeamsTest::conflict).retryAfter();
            assertThat(wait).isLessThanOrEqualTo(Duration.ofSeconds(150));
            clock.move(wait);
        }
        paced.call(TeamsRate.SEND, SALES, () -> "works");
        assertThat(failing(SALES, PacedTeamsTest::conflict).retryAfter()).isLessThan(Duration.ofSeconds(3));
    }

    @Test
    void conversationsThatFailTogetherDoNotComeBackTogether() {
        assertThat(failing(SALES, PacedTeamsTest::conflict).retryAfter())
                .isNotEqualTo(failing(OTHER, PacedTeamsTest::conflict).retryAfter());
    }

    @Test
    void theTenantAsAWholeHasItsLimitToo() {
        for (int i = 0; i < 50; i++) {
            paced.call(TeamsRate.SEND, new TeamsSpot("https://smba.example/", "t1", "c" + i), () -> "ok");
        }

        assertThat(failing(SALES, () -> "the 51st").retryAfter()).isEqualTo(Duration.ofSeconds(1));
        TeamsSpot elsewhere = new TeamsSpot("https://smba.example/", "t2", "c");
        assertThat(paced.call(TeamsRate.SEND, elsewhere, () -> "another tenant"))
                .isEqualTo("another tenant");
    }

    @Test
    void whatIsRefusedIsNotPutOff() {
        TeamsFailure refused = failing(SALES, () -> {
            throw TeamsFailure.answered("post", 403, "NotEnoughPermissions", null);
        });

        assertThat(refused.kind()).isEqualTo(TeamsErrors.Kind.REFUSED);
        assertThat(paced.call(TeamsRate.SEND, SALES, () -> "next")).isEqualTo("next");
    }

    private TeamsFailure failing(TeamsSpot spot, Supplier<String> call) {
        return catchThrowableOfType(TeamsFailure.class, () -> paced.call(TeamsRate.SEND, spot, call));
    }

    private static String conflict() {
        throw TeamsFailure.answered("post", 412, "PreconditionFailed", null);
    }
}
