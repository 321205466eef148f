package io.relais.app.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.relais.app.RunningRelais;
import io.relais.app.SentLeads;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void listsEverythingThatIsWrongWithTheDefinitionsAndEndsWithTwo() throws IOException, InterruptedException {
        wrongDefinitions();

        try (ChildProcess relais = ChildProcess.start(folder, Map.of())) {
            assertThat(relais.exitCode()).isEqualTo(2);
            assertThat(relais.err().lines())
                    .anyMatch(line -> line.matches("team\\.yaml:\\d+ zone: .*"))
                    .anyMatch(line -> line.matches("team\\.yaml:\\d+ .*tema.*"))
                    .noneMatch(line -> line.contains("at io.relais"));
            assertThat(relais.out()).doesNotContain("Embedded").doesNotContain("is up");
        }
    }

    @Test
    void checksTheDefinitionsWithoutStarting() throws IOException, InterruptedException {
        try (ChildProcess right = ChildProcess.start(folder, Map.of(), "check-config")) {
            assertThat(right.exitCode()).isZero();
            assertThat(right.out()).startsWith("ok: ");
        }
        wrongDefinitions();
        try (ChildProcess wrong = ChildProcess.start(folder, Map.of(), "check-config")) {
            assertThat(wrong.exitCode()).isEqualTo(2);
            assertThat(wrong.err()).contains("team.yaml:");
        }
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void saysWhichSettingIsWrongAndNoSecret() throws IOException, InterruptedException {
        Map<String, String> environment = Map.of(
                "RELAIS_API_KEYS", "hunter2-without-a-name",
                "RELAIS_SLACK_BOT_TOKEN", "xoxb-hunter2",
                "RELAIS_MONGODB_URI", "postgres://u:hunter2@x/y",
                "RELAIS_PUBLIC_URL", "relais");

        try (ChildProcess relais = ChildProcess.start(folder, environment)) {
            assertThat(relais.exitCode()).isEqualTo(2);
            assertThat(relais.err())
                    .contains("RELAIS_API_KEYS: entry 1")
                    .contains("RELAIS_SLACK_SIGNING_SECRET")
                    .contains("RELAIS_MONGODB_URI: ")
                    .contains("RELAIS_PUBLIC_URL: ")
                    .doesNotContain("hunter2");
        }
    }

    @Test
    void refusesAnUnknownCommand() throws IOException, InterruptedException {
        try (ChildProcess relais = ChildProcess.start(folder, Map.of(), "run")) {
            assertThat(relais.exitCode()).isEqualTo(2);
            assertThat(relais.err()).contains("run").contains("Usage: relais");
        }
    }

    @Test
    void saysItsVersionAndItsUsage() throws IOException, InterruptedException {
        try (ChildProcess relais = ChildProcess.start(folder, Map.of(), "--version")) {
            assertThat(relais.exitCode()).isZero();
            assertThat(relais.out()).startsWith("relais ");
        }
        try (ChildProcess relais = ChildProcess.start(folder, Map.of(), "--help")) {
            assertThat(relais.exitCode()).isZero();
            assertThat(relais.out()).contains("check-config");
        }
    }

    @Test
    void saysWhoHasTheDataFileAndEndsWithThree() throws IOException, InterruptedException {
        Path data = folder.resolve("data");
        try (RunningRelais other = RunningRelais.on(data).start();
                ChildProcess relais = ChildProcess.start(folder, Map.of())) {
            assertThat(relais.exitCode()).isEqualTo(3);
            assertThat(relais.err()).contains("relais.db").doesNotContain("at io.relais");
            assertThat(other.get("/actuator/health").status()).isEqualTo(200);
        }
    }

    @Test
    void endsWithThreeWhereTheServerDoesNotAnswer() throws IOException, InterruptedException {
        Map<String, String> environment = Map.of("RELAIS_MONGODB_URI", "mongodb://someone:hunter2@127.0.0.1:1/relais");

        try (ChildProcess relais = ChildProcess.start(folder, environment)) {
            assertThat(relais.exitCode()).isEqualTo(3);
            assertThat(relais.err()).contains("127.0.0.1:1/relais").doesNotContain("at io.relais");
            assertThat(relais.out() + relais.err()).doesNotContain("hunter2");
        }
    }

    @Test
    void keepsWhatWasStoredWhenItIsStopped() throws IOException, InterruptedException {
        Map<String, String> environment = Map.of("RELAIS_API_KEYS", "tests:" + RunningRelais.SECRET);
        try (ChildProcess relais = ChildProcess.start(folder, environment)) {
            assertThat(send(relais.port(), SentLeads.least("kept@northwind.example")))
                    .isEqualTo(201);
            assertThat(relais.out().lines().filter(line -> line.contains("Embedded MongoDB engine")))
                    .singleElement()
                    .asString()
                    .contains("relais.db", "for one machine and one process", "use a MongoDB server");
            relais.stop();
            assertThat(relais.exitCode()).isEqualTo(143);
        }
        try (RunningRelais again =
                RunningRelais.on(folder.resolve("data")).withKey().start()) {
            assertThat(again.get("/api/v1/leads/1").status()).isEqualTo(200);
        }
    }

    @Test
    void showsNoSecretAnywhere() throws IOException, InterruptedException {
        Map<String, String> environment = new HashMap<>();
        environment.put("RELAIS_API_KEYS", "other:hunter2-key,tests:" + RunningRelais.SECRET);
        environment.put("RELAIS_SLACK_BOT_TOKEN", "xoxb-hunter2");
        environment.put("RELAIS_SLACK_SIGNING_SECRET", "hunter2-signing");
        environment.put("RELAIS_SLACK_API_URL", "http://127.0.0.1:1/api/");
        environment.put("LOGGING_LEVEL_IO_RELAIS", "DEBUG");
        try (ChildProcess relais = ChildProcess.start(folder, environment)) {
            int port = relais.port();
            send(port, SentLeads.mql("s", "hunter2-person@northwind.example"));
            String shown =
                    get(port, "/actuator/health") + get(port, "/actuator/prometheus") + get(port, "/actuator/info");
            relais.stop();
            relais.exitCode();

            assertThat(shown + relais.out() + relais.err()).doesNotContain("hunter2", RunningRelais.SECRET, "Claire");
        }
    }

    private void wrongDefinitions() throws IOException {
        Path definitions = Files.createDirectories(folder.resolve("config"));
        Files.writeString(definitions.resolve("team.yaml"), "tema: x\nzone: Europe/Lutetia\n");
    }

    private static int send(int port, String lead) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/leads"))
                .header("Authorization", "Bearer " + RunningRelais.SECRET)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(lead))
                .build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();
    }

    private static String get(int port, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }
}
