package io.relais.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.relais.app.command.ProgressBar.Look;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressBarTest {

    private final AtomicLong nanoTime = new AtomicLong();
    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();

    @Test
    void saysHowFarHowFastAndHowLong() {
        ProgressBar bar = bar(10_000, Look.LINES);
        after(10);
        bar.at(4_000);

        assertThat(shown()).isEqualTo("4,000 of 10,000, 40 %, 400 a second, 15 s left\n");
    }

    @Test
    void saysMinutesAndHoursOfWhatTakesLong() {
        ProgressBar bar = bar(10_000, Look.LINES);
        after(10);
        bar.at(500);
        after(10);
        bar.at(20);

        assertThat(shown()).contains(", 3 min 10 s left\n").contains(", 2 h 46 min left\n");
    }

    @Test
    void isDrawnOverItselfOnATerminal() {
        ProgressBar bar = bar(4, Look.TERMINAL);
        after(1);
        bar.at(2);
        bar.done();

        assertThat(shown())
                .isEqualTo("\r[###############---------------] 2 of 4, 50 %, 2 a second, 1 s left\u001B[K".repeat(2)
                        + "\n");
    }

    @Test
    void fillsAFileWithALineNowAndThen() {
        ProgressBar bar = bar(100, Look.LINES);
        for (int done = 1; done <= 100; done++) {
            after(1);
            bar.at(done);
        }
        bar.done();

        assertThat(shown().lines()).hasSize(21).last().asString().startsWith("100 of 100, 100 %");
    }

    @Test
    void hasNothingToDoWhereThereIsNothing() {
        bar(0, Look.LINES).done();

        assertThat(shown()).isEqualTo("0 of 0, 100 %, 0 a second\n");
    }

    private ProgressBar bar(long total, Look look) {
        return new ProgressBar(new PrintStream(shown, true, StandardCharsets.UTF_8), total, look, nanoTime::get);
    }

    private void after(int seconds) {
        nanoTime.addAndGet(Duration.ofSeconds(seconds).toNanos());
    }

    private String shown() {
        return shown.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
