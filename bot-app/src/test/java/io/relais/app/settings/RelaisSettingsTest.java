package io.relais.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class RelaisSettingsTest {

    @Test
    void readsEveryNameOfTheEnvironment() {
        RelaisSettings settings = from(Map.of(
                "RELAIS_MONGODB_URI", "mongodb://db/relais",
                "RELAIS_DATA_DIR", "/var/lib/relais",
                "RELAIS_CONFIG_DIR", "/etc/relais",
                "RELAIS_API_KEYS", "hubspot:one, form:t:wo",
                "RELAIS_PUBLIC_URL", "https://relais.example",
                "RELAIS_SLACK_BOT_TOKEN", "xoxb-1",
                "RELAIS_SLACK_SIGNING_SECRET", "sig",
                "RELAIS_SLACK_APP_TOKEN", "xapp-1",
                "RELAIS_SLACK_API_URL", "http://127.0.0.1:8090/api"));

        assertThat(settings.mongodb().uri().revealOrNull()).isEqualTo("mongodb://db/relais");
        assertThat(settings.dataFolder()).isEqualTo(Path.of("/var/lib/relais"));
        assertThat(settings.configFolder()).isEqualTo(Path.of("/etc/relais"));
        assertThat(settings.keys()).extracting(ApiKey::name).containsExactly("hubspot", "form");
        assertThat(settings.keys().get(1).secret().revealOrNull()).isEqualTo("t:wo");
        assertThat(settings.publicUrl()).isEqualTo("https://relais.example");
        assertThat(settings.slack().botToken().revealOrNull()).isEqualTo("xoxb-1");
        assertThat(settings.slack().signingSecret().revealOrNull()).isEqualTo("sig");
        assertThat(settings.slack().appToken().revealOrNull()).isEqualTo("xapp-1");
        assertThat(settings.slack().api()).isEqualTo("http://127.0.0.1:8090/api/");
        assertThat(SettingsCheck.problems(settings)).isEmpty();
    }

    @Test
    void readsEveryNameOfTheEnvironmentForTheEmbeddedEngine() {
        RelaisSettings settings = from(Map.of(
                "RELAIS_EMBEDDED_CACHE_MB", " 256 ",
                "RELAIS_EMBEDDED_SYNC", "ten-times-a-second"));

        assertThat(settings.embedded().cacheMegabytes()).isEqualTo(256);
        assertThat(settings.embedded().isRelaxed()).isTrue();
        assertThat(SettingsCheck.problems(settings)).isEmpty();
    }

    @Test
    void readsEveryNameOfTheEnvironmentForTeams() {
        TeamsAccess teams = from(Map.of(
                        "RELAIS_TEAMS_APP_ID", "app",
                        "RELAIS_TEAMS_APP_SECRET", "secret",
                        "RELAIS_TEAMS_TENANT_ID", " tenant ",
                        "RELAIS_TEAMS_APP_TYPE", "SingleTenant",
                        "RELAIS_TEAMS_OPENID_METADATA_URL", "https://keys.example/",
                        "RELAIS_TEAMS_ISSUER", "https://issuer.example",
                        "RELAIS_TEAMS_TOKEN_URL", "https://token.example/",
                        "RELAIS_TEAMS_SERVICE_HOSTS", "smba.example, localhost",
                        "RELAIS_TEAMS_ALLOW_ANONYMOUS", "false"))
                .teams();

        assertThat(teams.appId()).isEqualTo("app");
        assertThat(teams.appSecret().revealOrNull()).isEqualTo("secret");
        assertThat(teams.tenantId()).isEqualTo("tenant");
        assertThat(teams.openidMetadataUrl()).isEqualTo("https://keys.example/");
        assertThat(teams.issuer()).isEqualTo("https://issuer.example");
        assertThat(teams.tokenUrl()).isEqualTo("https://token.example/");
        assertThat(teams.hosts()).containsExactly("smba.example", "localhost");
        assertThat(teams.complete()).isTrue();
    }

    @Test
    void takesABlankSettingForOneThatIsNotThere() {
        Map<String, String> blank = new HashMap<>();
        List.of(
                        "MONGODB_URI",
                        "DATA_DIR",
                        "EMBEDDED_CACHE_MB",
                        "EMBEDDED_SYNC",
                        "CONFIG_DIR",
                        "API_KEYS",
                        "PUBLIC_URL",
                        "SLACK_BOT_TOKEN",
                        "SLACK_API_URL")
                .forEach(name -> blank.put("RELAIS_" + name, " "));

        for (RelaisSettings settings : List.of(from(blank), from(Map.of()))) {
            assertThat(settings.mongodb().uri().isSet()).isFalse();
            assertThat(settings.dataFolder()).isEqualTo(Path.of("data"));
            assertThat(settings.embedded().cacheMegabytes()).isEqualTo(64);
            assertThat(settings.embedded().isRelaxed()).isFalse();
            assertThat(settings.configFolder()).isEqualTo(Path.of("config"));
            assertThat(settings.keys()).isEmpty();
            assertThat(settings.slack().complete()).isFalse();
            assertThat(settings.slack().api()).isEqualTo("https://slack.com/api/");
            assertThat(SettingsCheck.problems(settings)).isEmpty();
        }
    }

    @Test
    void printsNoSecret() {
        RelaisSettings settings = from(Map.of(
                "RELAIS_MONGODB_URI", "mongodb://u:hunter2@db/relais",
                "RELAIS_API_KEYS", "a:hunter2",
                "RELAIS_SLACK_BOT_TOKEN", "hunter2",
                "RELAIS_SLACK_SIGNING_SECRET", "hunter2",
                "RELAIS_TEAMS_APP_SECRET", "hunter2"));

        assertThat(settings.toString() + settings.keys())
                .doesNotContain("hunter2")
                .contains("(set)");
    }

    @Test
    void namesEveryProblemAtOnce() {
        RelaisSettings settings = from(Map.of(
                "RELAIS_API_KEYS", "a:1,b,a:2,:3,c:",
                "RELAIS_EMBEDDED_CACHE_MB", "0",
                "RELAIS_EMBEDDED_SYNC", "never",
                "RELAIS_SLACK_SIGNING_SECRET", "sig",
                "RELAIS_SLACK_API_URL", "slack",
                "RELAIS_MONGODB_URI", "db",
                "RELAIS_PUBLIC_URL", "ftp://x"));

        assertThat(SettingsCheck.problems(settings))
                .extracting(problem -> problem.substring(0, problem.indexOf(':')))
                .containsExactly(
                        "RELAIS_API_KEYS",
                        "RELAIS_API_KEYS",
                        "RELAIS_API_KEYS",
                        "RELAIS_API_KEYS",
                        "RELAIS_EMBEDDED_CACHE_MB",
                        "RELAIS_EMBEDDED_SYNC",
                        "RELAIS_SLACK_BOT_TOKEN",
                        "RELAIS_SLACK_API_URL",
                        "RELAIS_MONGODB_URI",
                        "RELAIS_PUBLIC_URL");
    }

    private static RelaisSettings from(Map<String, String> environment) {
        MutablePropertySources sources = new MutablePropertySources();
        sources.addFirst(new SystemEnvironmentPropertySource("systemEnvironment", new HashMap<>(environment)));
        return new Binder(ConfigurationPropertySources.from(sources)).bindOrCreate("relais", RelaisSettings.class);
    }
}
