package io.relais.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class TeamsCheckTest {

    private static final Map<String, String> COMPLETE =
            Map.of("app-id", "app", "tenant-id", "tenant", "app-secret", "hunter2");

    @Test
    void withoutAnythingThereIsNoTeams() {
        TeamsAccess none = from(Map.of());

        assertThat(none.complete()).isFalse();
        assertThat(TeamsCheck.problems(none)).isEmpty();
    }

    @Test
    void eachKindOfAppProvesItselfInItsWay(@TempDir Path folder) throws IOException {
        String pem = Files.writeString(folder.resolve("bot.pem"), "x").toString();
        Map<String, String> both = Map.of("app-id", "app", "tenant-id", "tenant");

        assertThat(from(COMPLETE).complete()).isTrue();
        assertThat(with(both, "app-type", "ManagedIdentity").complete()).isTrue();
        TeamsAccess certificate =
                from(Map.of("app-id", "app", "tenant-id", "tenant", "app-type", "Certificate", "certificate", pem));
        assertThat(certificate.complete()).isTrue();
        assertThat(certificate.certificateKey()).isEqualTo(pem);
        assertThat(TeamsCheck.problems(certificate)).isEmpty();
        assertThat(from(both).complete()).isFalse();
    }

    @ParameterizedTest(name = "{0}={1}: {2}")
    @CsvSource({
        "app-secret, ' ', RELAIS_TEAMS_APP_ID",
        "tenant-id, ' ', RELAIS_TEAMS_APP_ID",
        "app-id, ' ', RELAIS_TEAMS_APP_ID",
        "app-type, MultiTenant, RELAIS_TEAMS_APP_TYPE",
        "tenant-id, a/b, RELAIS_TEAMS_TENANT_ID",
        "certificate, /no/such/file.pem, RELAIS_TEAMS_CERTIFICATE",
        "openid-metadata-url, http://login.example/, RELAIS_TEAMS_OPENID_METADATA_URL",
        "openid-metadata-url, login.example, RELAIS_TEAMS_OPENID_METADATA_URL",
        "token-url, http://login.example/, RELAIS_TEAMS_TOKEN_URL",
        "service-hosts, https://smba.example/, RELAIS_TEAMS_SERVICE_HOSTS",
        "service-hosts, '*.example', RELAIS_TEAMS_SERVICE_HOSTS",
        "allow-anonymous, yes, RELAIS_TEAMS_ALLOW_ANONYMOUS",
        "allow-anonymous, true, RELAIS_TEAMS_ALLOW_ANONYMOUS"
    })
    void saysWhatIsWrongAndNoSecret(String name, String value, String setting) {
        assertThat(TeamsCheck.problems(with(COMPLETE, name, value)))
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem).startsWith(setting).doesNotContain("hunter2"));
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource({
        "openid-metadata-url, http://127.0.0.1:8090/openid",
        "token-url, http://localhost:8090/token",
        "token-url, https://login.microsoftonline.us/tenant/oauth2/v2.0/token",
        "service-hosts, ' smba.example , .teams.example,127.0.0.1,'",
        "allow-anonymous, FALSE",
        "allow-anonymous, ' '"
    })
    void takesWhatIsRight(String name, String value) {
        assertThat(TeamsCheck.problems(with(COMPLETE, name, value))).isEmpty();
    }

    @Test
    void withoutCredentialsTheBotStandsInTeamsOnlyIfThatWasSaid() {
        TeamsAccess anonymous = from(Map.of("allow-anonymous", "true"));

        assertThat(anonymous.complete()).isTrue();
        assertThat(anonymous.isAnonymous()).isTrue();
        assertThat(TeamsCheck.problems(anonymous)).isEmpty();
        assertThat(from(Map.of("allow-anonymous", "false")).complete()).isFalse();
    }

    private static TeamsAccess with(Map<String, String> settings, String name, String value) {
        Map<String, String> all = new HashMap<>(settings);
        all.put(name, value);
        return from(all);
    }

    private static TeamsAccess from(Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings)).bindOrCreate("", TeamsAccess.class);
    }
}
