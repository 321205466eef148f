package io.relais.app.chat.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.relais.app.doctor.Finding;
import io.relais.app.doctor.Findings;
import io.relais.app.doctor.Mark;
import io.relais.app.settings.TeamsAccess;
import io.relais.core.mongo.MongoConnection;
import io.relais.core.port.ChatUnavailable;
import io.relais.embeddedmongo.EmbeddedMongo;
import java.io.IOException;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class ExaminedTeamsTest {

    private final StubTeams teams = new StubTeams();

    ExaminedTeamsTest() throws IOException, NoSuchAlgorithmException {}

    @AfterEach
    void close() {
        teams.close();
    }

    @Test
    void everythingIsInOrder() {
        assertThat(look(Map.of()))
                .extracting(Finding::subject, Finding::mark)
                .containsExactly(
                        tuple("Teams: token", Mark.OK), tuple("Teams: keys", Mark.OK), tuple("Teams: clock", Mark.OK));
    }

    @Test
    void saysWhatMicrosoftSaysOfAWrongSecretAndNotTheSecret() {
        assertThat(look(Map.of("app-secret", "hunter2"))).first().satisfies(token -> {
            assertThat(token.mark()).isEqualTo(Mark.MISSING);
            assertThat(token.toString()).contains("wrong or has expired").doesNotContain("hunter2");
        });
    }

    @Test
    void saysThatTheKeysCantBeRead() {
        assertThat(look(Map.of("openid-metadata-url", teams.url() + "/nowhere")))
                .last()
                .extracting(Finding::subject, Finding::mark)
                .containsExactly("Teams: keys", Mark.MISSING);
    }

    @Test
    void warnsOfABotThatBelievesWhoeverCalls() {
        try (ExaminedTeams examined =
                new ExaminedTeams(access(Map.of("allow-anonymous", "true")), null, InstantSource.system())) {
            assertThat(Findings.of(examined.checks(List.of())).all())
                    .singleElement()
                    .extracting(Finding::mark)
                    .isEqualTo(Mark.WARN);
        }
    }

    @Test
    void leavesPeopleToTheRunningBot() {
        try (ExaminedTeams examined = new ExaminedTeams(complete(Map.of()), null, InstantSource.system())) {
            assertThatThrownBy(() -> examined.gateway().accountOf("ana.lopes@northstar.example"))
                    .isInstanceOf(ChatUnavailable.class)
                    .hasMessageContaining("running bot");
        }
    }

    @Test
    void asksTheRecordAtAServerWhomTheBotHasMet() {
        try (EmbeddedMongo engine = EmbeddedMongo.inMemory();
                MongoConnection record = MongoConnection.open(engine.connectionString());
                ExaminedTeams examined = new ExaminedTeams(complete(Map.of()), record, InstantSource.system())) {
            assertThat(examined.gateway().accountOf("ana.lopes@northstar.example"))
                    .isNull();
        }
    }

    private List<Finding> look(Map<String, String> otherwise) {
        try (ExaminedTeams examined = new ExaminedTeams(complete(otherwise), null, InstantSource.system())) {
            return Findings.of(examined.checks(List.of())).all();
        }
    }

    private TeamsAccess complete(Map<String, String> otherwise) {
        Map<String, String> settings = new HashMap<>(Map.of(
                "app-id",
                StubTeams.APP,
                "app-secret",
                "teams-secret",
                "tenant-id",
                StubTeams.TENANT,
                "openid-metadata-url",
                teams.url() + "/openid",
                "token-url",
                teams.url() + "/token",
                "service-hosts",
                "127.0.0.1"));
        settings.putAll(otherwise);
        return access(settings);
    }

    private static TeamsAccess access(Map<String, String> settings) {
        Map<String, String> named = new HashMap<>();
        settings.forEach((name, value) -> named.put("relais.teams." + name, value));
        return new Binder(new MapConfigurationPropertySource(named)).bindOrCreate("relais.teams", TeamsAccess.class);
    }
}
