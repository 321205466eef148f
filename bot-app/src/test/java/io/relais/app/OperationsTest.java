package io.relais.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.relais.app.start.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What operators are told is what there is. */
@ExtendWith(Shared.class)
class OperationsTest {

    private static final Path ROOT = Path.of("..");

    private final RunningRelais relais;

    OperationsTest(RunningRelais relais) {
        this.relais = relais;
    }

    @Test
    void namesEveryMetric() throws IOException {
        relais.post("/api/v1/leads", SentLeads.least("operations@northwind.example"));
        Set<String> metrics = relais.get("/actuator/prometheus")
                .body()
                .lines()
                .filter(line -> line.startsWith("# TYPE relais_"))
                .map(line -> line.split(" ", -1)[2].replaceFirst("_max$", ""))
                .collect(Collectors.toSet());

        assertThat(metrics).contains("relais_store_seconds", "relais_intake_total");
        assertThat(page()).contains(metrics);
    }

    @Test
    void namesEveryHealthEntry() throws IOException {
        JsonNode health = relais.get("/actuator/health").json();

        String page = page();
        health.path("components")
                .propertyNames()
                .forEach(entry -> assertThat(page).contains("`" + entry));
        assertThat(page).contains("chats.slack", "UNREACHABLE", "REFUSED", "LATE");
    }

    @Test
    void namesEveryExitCode() throws IOException {
        String page = page();

        for (ExitCode code : ExitCode.values()) {
            assertThat(page).contains("| " + code.number() + " |");
        }
    }

    @Test
    void composesInstancesThatAreToldOnlySettingsThatThereAre() throws IOException {
        JsonNode compose = yaml("manifests/compose.yaml");
        List<String> example = Files.readAllLines(ROOT.resolve("manifests/relais.env.example"));

        assertThat(compose.path("services").propertyNames())
                .contains("mongo-1", "mongo-2", "mongo-3", "relais-1", "relais-2");
        String page = page();
        for (String instance : List.of("relais-1", "relais-2")) {
            JsonNode service = compose.path("services").path(instance).path("<<");
            service.path("environment")
                    .propertyNames()
                    .forEach(name -> assertThat(page).contains("`" + name + "`"));
            assertThat(service.path("healthcheck").path("test").toString()).contains("/actuator/health/readiness");
        }
        example.stream()
                .filter(line -> line.contains("="))
                .map(line -> line.substring(0, line.indexOf('=')))
                .forEach(name -> assertThat(page).contains("`" + name + "`"));
    }

    private static JsonNode yaml(String path) throws IOException {
        String text = Files.readString(ROOT.resolve(path));
        Object loaded = new Load(LoadSettings.builder().build()).loadFromString(text);
        assertThat(loaded).isInstanceOf(Map.class);
        return JsonMapper.builder().build().valueToTree(loaded);
    }

    private static String page() throws IOException {
        return Files.readString(ROOT.resolve("docs/operations.md"));
    }
}
