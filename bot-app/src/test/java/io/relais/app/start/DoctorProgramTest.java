package io.relais.app.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.relais.app.chat.slack.StubSlack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DoctorProgramTest {

    private static final Map<String, String> NOTHING_ANSWERS = Map.of(
            "RELAIS_MONGODB_URI", "mongodb://relais:hunter2@127.0.0.1:1/relais",
            "RELAIS_SLACK_BOT_TOKEN", "xoxb-hunter2",
            "RELAIS_SLACK_SIGNING_SECRET", "hunter2",
            "RELAIS_SLACK_API_URL", "http://127.0.0.1:1/api/",
            "RELAIS_PUBLIC_URL", "http://127.0.0.1:1",
            "RELAIS_API_KEYS", "hubspot:hunter2");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void saysWhatToDoWhereNothingAnswers() throws IOException, InterruptedException {
        try (ChildProcess doctor = ChildProcess.start(folder, NOTHING_ANSWERS, "doctor", "--json")) {
            assertThat(doctor.exitCode()).isEqualTo(1);
            JsonNode found = JsonMapper.builder().build().readTree(doctor.out());

            assertThat(found.path("ok").asBoolean(true)).isFalse();
            assertThat(marked(found, "missing")).containsExactly("record", "Slack: token");
            assertThat(marked(found, "warn")).containsExactly("team", "public address");
            assertThat(marked(found, "unknown")).containsExactly("Slack: #sales", "Slack: #marketing", "Slack: people");
            assertThat(doctor.out() + doctor.err()).doesNotContain("hunter2").doesNotContain("at io.relais");
        }
    }

    @Test
    void endsWithZeroWhereNothingIsMissingAndChangesNothing() throws IOException, InterruptedException {
        try (StubSlack slack = new StubSlack()) {
            slack.on(
                    "conversations.list",
                    "{'ok':true,'channels':[{'id':'C1','name':'sales','is_member':true},"
                            + "{'id':'C2','name':'marketing','is_member':true}]}");
            String ana = "{'ok':true,'user':{'id':'U1','team_id':'T0001','is_email_confirmed':true,"
                    + "'profile':{'email':'ana.lopes@northstar.example'}}}";
            slack.on("users.lookupByEmail", ana);
            slack.on("users.info", ana);
            Map<String, String> environment = Map.of(
                    "RELAIS_SLACK_BOT_TOKEN",
                    StubSlack.TOKEN,
                    "RELAIS_SLACK_SIGNING_SECRET",
                    "signing",
                    "RELAIS_SLACK_API_URL",
                    slack.url());
            try (ChildProcess doctor = ChildProcess.start(folder, environment, "doctor")) {
                assertThat(doctor.exitCode()).as(doctor.out() + doctor.err()).isZero();
                assertThat(doctor.out().lines())
                        .anyMatch(line -> line.startsWith("ok       Slack: people     4 of 4"))
                        .allMatch(line -> line.matches("(ok|warn|unknown|missing|)\\s.*"));
            }
        }
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void listsWhatIsWrongWithTheDefinitionsAndLooksAtTheRest() throws IOException, InterruptedException {
        Files.writeString(Files.createDirectories(folder.resolve("config")).resolve("team.yaml"), "tema: x\n");

        try (ChildProcess doctor = ChildProcess.start(folder, Map.of(), "doctor")) {
            assertThat(doctor.exitCode()).isEqualTo(1);
            assertThat(doctor.out())
                    .contains("missing  definitions       team.yaml:")
                    .contains("ok       record")
                    .contains("missing  chats");
        }
    }

    private static List<String> marked(JsonNode found, String mark) {
        return found.path("findings")
                .valueStream()
                .filter(finding -> finding.path("mark").asString().equals(mark))
                .map(finding -> finding.path("subject").asString())
                .toList();
    }
}
