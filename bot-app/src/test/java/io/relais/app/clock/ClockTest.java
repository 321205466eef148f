package io.relais.app.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.relais.app.RunningRelais;
import io.relais.app.RunningRelais.Answered;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class ClockTest {

    @Test
    void isMovedWhereThatIsSwitchedOn(@TempDir Path data, CapturedOutput output) {
        try (RunningRelais relais = RunningRelais.on(data)
                .withKey()
                .with("relais.development-clock", "true")
                .start()) {
            assertThat(put(relais, relais.request("/dev/clock"), "{\"offsetSeconds\":86400}")
                            .status())
                    .isEqualTo(200);
            assertThat(relais.part(InstantSource.class).instant())
                    .isCloseTo(Instant.now().plus(Duration.ofDays(1)), within(5, ChronoUnit.SECONDS));
            assertThat(put(relais, relais.request("/dev/clock"), "{\"offsetSeconds\":\"1\"}")
                            .status())
                    .isEqualTo(400);
            assertThat(put(relais, relais.request("/dev/clock"), "{\"offsetSeconds\":999999999999}")
                            .status())
                    .isEqualTo(400);
            assertThat(put(relais, HttpRequest.newBuilder(relais.at("/dev/clock")), "{\"offsetSeconds\":1}")
                            .status())
                    .isEqualTo(401);
        }
        assertThat(output).contains("WARN").contains("RELAIS_DEVELOPMENT_CLOCK is on");
    }

    private static Answered put(RunningRelais relais, HttpRequest.Builder request, String body) {
        return relais.send(request.header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body))
                .build());
    }
}
