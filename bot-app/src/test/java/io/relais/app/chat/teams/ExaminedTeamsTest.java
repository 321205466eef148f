package io.relais.app.chat.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.relais.app.doctor.Finding;
import io.relais.app.doctor.Findings;
import io.relais.app.doctor.Mark;
import io.relais.app.settings.RelaisSettings;
import io.relais.core.chat.Account;
import io.relais.core.chat.Channel;
import io.relais.core.mongo.MongoConnection;
import io.relais.core.mongo.MongoStores;
import io.relais.core.port.ChatUnavailable;
import io.relais.embeddedmongo.EmbeddedMongo;
import java.io.IOException;
import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class ExaminedTeamsTest {

    private static final String ANA = "ana.lopes@northstar.example";

    @TempDir
    private Path folder = Path.of("");

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
        Map<String, String> anonymous = Map.of("relais.teams.allow-anonymous", "true");
        try (ExaminedTeams examined = examined(anonymous)) {
            assertThat(Findings.of(examined.checks(List.of())).all())
                    .first()
                    .extracting(Finding::subject, Finding::mark)
                    .containsExactly("Teams: trust", Mark.WARN);
        }
    }

    @Test
    void saysWhyItKnowsNobodyAndNoRoomBeforeTheBotHasRun() {
        try (ExaminedTeams examined = examined(complete())) {
            assertThat(Findings.of(examined.checks(List.of("#marketing"))).all())
                    .extracting(Finding::subject, Finding::mark)
                    .contains(tuple("Teams: record", Mark.UNKNOWN), tuple("Teams: #marketing", Mark.UNKNOWN));
            assertThatThrownBy(() -> examined.gateway().accountOf(ANA)).isInstanceOf(ChatUnavailable.class);
        }
    }

    @Test
    void knowsWhomTheBotHasMetAndLooksThemUpAgain() {
        try (EmbeddedMongo record = metAna();
                ExaminedTeams examined = examined(at(record))) {
            assertThat(examined.gateway().accountOf(ANA))
                    .isEqualTo(new Account(Channel.TEAMS, StubTeams.TENANT, "29:ana"));
            assertThat(examined.gateway().accountOf("ben.martin@northstar.example"))
                    .isNull();
        }
    }

    @Test
    void saysOfEachRoomWhetherTheBotCanPostThere() {
        try (EmbeddedMongo record = metAna();
                ExaminedTeams examined = examined(at(record))) {
            List<Finding> found = Findings.of(examined.checks(List.of("#marketing", "#sales", "Northstar / Partners")))
                    .all();

            assertThat(found.subList(3, found.size()))
                    .extracting(Finding::subject, Finding::mark)
                    .containsExactly(
                            tuple("Teams: #marketing", Mark.OK),
                            tuple("Teams: #sales", Mark.MISSING),
                            tuple("Teams: Northstar / Partners", Mark.MISSING));
            assertThat(found.get(4).detail()).contains("add the app to the team");
            assertThat(found.get(5).detail()).contains("name one of your own");
        }
    }

    private EmbeddedMongo metAna() {
        EmbeddedMongo engine = EmbeddedMongo.inMemory();
        try (MongoConnection record = MongoConnection.open(engine.connectionString())) {
            new MetInTeams(teams).writeInto(MongoStores.addressesAt(record));
        }
        return engine;
    }

    private Map<String, String> at(EmbeddedMongo record) {
        Map<String, String> settings = complete();
        settings.put("relais.mongodb.uri", record.connectionString());
        return settings;
    }

    private List<Finding> look(Map<String, String> otherwise) {
        try (EmbeddedMongo record = metAna()) {
            Map<String, String> settings = at(record);
            otherwise.forEach((name, value) -> settings.put("relais.teams." + name, value));
            try (ExaminedTeams examined = examined(settings)) {
                return Findings.of(examined.checks(List.of())).all();
            }
        }
    }

    private Map<String, String> complete() {
        return new HashMap<>(Map.of(
                "relais.teams.app-id",
                StubTeams.APP,
                "relais.teams.app-secret",
                "teams-secret",
                "relais.teams.tenant-id",
                StubTeams.TENANT,
                "relais.teams.openid-metadata-url",
                teams.url() + "/openid",
                "relais.teams.token-url",
                teams.url() + "/token",
                "relais.teams.service-hosts",
                "127.0.0.1"));
    }

    private ExaminedTeams examined(Map<String, String> settings) {
        Map<String, String> named = new HashMap<>(settings);
        named.put("relais.data-dir", folder.resolve("none").toString());
        RelaisSettings bound =
                new Binder(new MapConfigurationPropertySource(named)).bindOrCreate("relais", RelaisSettings.class);
        return ExaminedTeams.of(bound, List.of(ANA), InstantSource.system());
    }
}
