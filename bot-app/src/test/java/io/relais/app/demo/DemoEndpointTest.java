package io.relais.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.relais.app.Eventually;
import io.relais.app.RunningRelais;
import io.relais.core.port.LeadFilter;
import io.relais.core.port.LeadStore;
import io.relais.core.port.NoticeOutbox;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class DemoEndpointTest {

    private static final String PATH = "/dev/demo-data";

    @Test
    void makesTheMonthInTheBackgroundAndSaysHowFarItIs(@TempDir Path data, CapturedOutput output) {
        try (RunningRelais relais = RunningRelais.on(data)
                .withKey()
                .with("relais.development-data", "true")
                .start()) {
            assertThat(relais.get(PATH).json().path("state").asString()).isEqualTo("none");

            assertThat(relais.post(PATH, "{}").status()).isEqualTo(202);
            Eventually.is(
                    "made",
                    () -> relais.get(PATH).json().path("state").asString().equals("done"));

            LeadStore leads = relais.part(LeadStore.class);
            assertThat(leads.page(new LeadFilter(null, null, null), 500)).hasSize(400);
            assertThat(relais.part(NoticeOutbox.class).state().waiting()).isZero();
            assertThat(relais.get(PATH).json().path("done").asLong())
                    .isEqualTo(relais.get(PATH).json().path("total").asLong());
        }
        assertThat(output).contains("RELAIS_DEVELOPMENT_DATA is on");
    }

    @Test
    void isNotThereUnlessSwitchedOn(@TempDir Path data) {
        try (RunningRelais relais = RunningRelais.on(data).withKey().start()) {
            assertThat(relais.post(PATH, "{}").status()).isEqualTo(404);
        }
    }
}
