package io.relais.workbench.launch;

import io.relais.workbench.teams.TeamsApp;
import io.relais.workbench.teams.TeamsSettings;
import java.net.URI;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What a started bot must know of the stand-in Teams. */
@Component
final class TeamsEnvironment {
    private final TeamsApp app;
    private final TeamsSettings settings;

    TeamsEnvironment(TeamsApp app, TeamsSettings settings) {
        this.app = app;
        this.settings = settings;
    }

    Map<String, String> variables() {
        return Map.of(
                "RELAIS_TEAMS_APP_ID", app.id(),
                "RELAIS_TEAMS_APP_SECRET", app.secret(),
                "RELAIS_TEAMS_TENANT_ID", app.tenant(),
                "RELAIS_TEAMS_APP_TYPE", "SingleTenant",
                "RELAIS_TEAMS_OPENID_METADATA_URL", app.metadataUrl(),
                "RELAIS_TEAMS_ISSUER", settings.issuer(),
                "RELAIS_TEAMS_TOKEN_URL", app.tokenUrl(),
                "RELAIS_TEAMS_SERVICE_HOSTS", URI.create(app.serviceUrl()).getHost());
    }
}
