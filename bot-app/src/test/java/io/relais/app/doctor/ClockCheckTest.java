package io.relais.app.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockCheckTest {

    private static final Instant THEIRS = Instant.parse("2026-05-12T08:30:00Z");

    private final ClockCheck check = new ClockCheck("Slack");

    @ParameterizedTest
    @CsvSource({
        "0, OK, agrees",
        "10, OK, agrees",
        "-10, OK, agrees",
        "11, WARN, 11 seconds ahead",
        "-11, WARN, 11 seconds behind",
        "240, WARN, 240 seconds ahead",
        "241, MISSING, 241 seconds ahead: what Slack sends is refused",
        "-3600, MISSING, 3600 seconds behind: what Slack sends is refused"
    })
    void saysHowFarTheClocksAreApart(long seconds, Mark mark, String detail) {
        Finding found = check.compared(THEIRS, THEIRS.plusSeconds(seconds));

        assertThat(found.mark()).isEqualTo(mark);
        assertThat(found.detail()).contains(detail);
    }

    @Test
    void saysWhereAChatDoesNotTellTheTime() {
        assertThat(check.compared(null, THEIRS).mark()).isEqualTo(Mark.UNKNOWN);
    }
}
