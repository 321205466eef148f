package io.relais.app.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.relais.core.port.StoreUnavailable;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class SteadilyTest {

    private final Queue<RuntimeException> failures = new ArrayDeque<>();
    private final Runnable work = new Steadily().steady("the work", this::attempt);

    @Test
    void goesOnAfterFailuresAndLogsARowOfThemOnce(CapturedOutput output) {
        failures.add(new StoreUnavailable(new IllegalStateException("away")));
        failures.add(new IllegalStateException("bug"));

        work.run();
        work.run();
        work.run();
        work.run();

        assertThat(occurrences(output, "the work")).isEqualTo(2);
        assertThat(output)
                .contains("the store does not answer")
                .contains("works again")
                .doesNotContain("bug");
    }

    @Test
    void showsWhereABugIs(CapturedOutput output) {
        failures.add(new IllegalStateException("bug"));

        work.run();

        assertThat(output).contains("ERROR").contains("IllegalStateException: bug");
    }

    private void attempt() {
        RuntimeException failure = failures.poll();
        if (failure != null) {
            throw failure;
        }
    }

    private static long occurrences(CapturedOutput output, String word) {
        return Pattern.compile(word).matcher(output).results().count();
    }
}
