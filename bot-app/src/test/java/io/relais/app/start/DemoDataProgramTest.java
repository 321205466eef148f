package io.relais.app.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.relais.app.RunningRelais;
import io.relais.core.lead.LeadStage;
import io.relais.core.port.LeadFilter;
import io.relais.core.port.LeadStore;
import io.relais.core.port.NoticeOutbox;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoDataProgramTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void fillsAnEmptyRecordOnceAndSaysWhatToTryNext() throws IOException, InterruptedException {
        try (ChildProcess first = demo("--month", "2026-10")) {
            assertThat(first.exitCode()).isZero();
            assertThat(first.out())
                    .contains("100 %")
                    .contains("400 leads of 2026-10")
                    .contains("Try next", "funnel 2026-10", "GET /api/v1/funnel?from=2026-10-01&to=2026-10-31");
            assertThat(first.out()).doesNotContain("INFO");
        }
        try (ChildProcess second = demo("--month", "2026-10")) {
            assertThat(second.exitCode()).isEqualTo(1);
            assertThat(second.err()).contains("has leads already").contains("--into-existing");
        }
        try (RunningRelais relais = RunningRelais.on(folder.resolve("data")).start()) {
            LeadStore leads = relais.part(LeadStore.class);
            assertThat(leads.page(new LeadFilter(LeadStage.SQL, null, null), 500))
                    .hasSize(45);
            assertThat(relais.part(NoticeOutbox.class).state().waiting()).isZero();
        }
    }

    @Test
    void refusesAMonthThatIsNotOver() throws IOException, InterruptedException {
        try (ChildProcess relais = demo("--month", "2999-01")) {
            assertThat(relais.exitCode()).isEqualTo(1);
            assertThat(relais.err()).contains("2999-01").contains("earlier month");
        }
    }

    @Test
    void saysWhichProcessHasTheRecord() throws IOException, InterruptedException {
        try (RunningRelais bot = RunningRelais.on(folder.resolve("data")).start();
                ChildProcess relais = demo()) {
            assertThat(relais.exitCode()).isEqualTo(3);
            assertThat(relais.err())
                    .contains("is in use by process " + ProcessHandle.current().pid())
                    .doesNotContain("at io.relais");
            assertThat(bot.get("/actuator/health").status()).isEqualTo(200);
        }
    }

    private ChildProcess demo(String... options) throws IOException {
        List<String> words = new ArrayList<>(List.of("demo-data"));
        words.addAll(List.of(options));
        return ChildProcess.start(folder, Map.of(), words.toArray(String[]::new));
    }
}
