package io.relais.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.relais.app.Eventually;
import io.relais.app.RunningRelais;
import io.relais.core.config.Configuration;
import io.relais.core.port.LeadFilter;
import io.relais.core.port.LeadStore;
import io.relais.core.port.NoticeOutbox;
import io.relais.core.routing.Team;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;

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
            tellsTheWorkedExample(relais);
        }
        assertThat(output).contains("RELAIS_DEVELOPMENT_DATA is on");
    }

    /** What is played is counted as whatever happens is, and read as any figures are. */
    private static void tellsTheWorkedExample(RunningRelais relais) {
        Team team = relais.part(Configuration.class).team();
        YearMonth month = DemoOrder.lastMonth(Instant.now(), team.hours().zone());
        String path = "/api/v1/funnel?from=" + month.atDay(1) + "&to=" + month.atEndOfMonth();
        Eventually.is("counted", () -> conversion(relais, path, "leadToSql").startsWith("45 of 400"));

        assertThat(conversion(relais, path, "leadToMql")).isEqualTo("120 of 400: 30.0 [25.7-34.7]");
        assertThat(conversion(relais, path, "mqlToSql")).isEqualTo("45 of 120: 37.5 [29.4-46.4]");
        assertThat(conversion(relais, path, "leadToSql")).isEqualTo("45 of 400: 11.3 [8.5-14.7]");
    }

    private static String conversion(RunningRelais relais, String path, String name) {
        JsonNode rate = relais.get(path).json().at("/figures/conversion/" + name);
        return "%s of %s: %s [%s-%s]"
                .formatted(
                        rate.path("cases").asString(),
                        rate.path("of").asString(),
                        rate.path("percent").asString(),
                        rate.path("low").asString(),
                        rate.path("high").asString());
    }

    @Test
    void isNotThereUnlessSwitchedOn(@TempDir Path data) {
        try (RunningRelais relais = RunningRelais.on(data).withKey().start()) {
            assertThat(relais.post(PATH, "{}").status()).isEqualTo(404);
        }
    }
}
