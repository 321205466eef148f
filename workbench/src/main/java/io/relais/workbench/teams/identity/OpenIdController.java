package io.relais.workbench.teams.identity;

import io.relais.workbench.Json;
import io.relais.workbench.teams.TeamsApp;
import io.relais.workbench.teams.TeamsSettings;
import io.relais.workbench.traffic.Recorder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** Says who signs what is sent to the bot, and by which key. */
@RestController
final class OpenIdController {
    private final SigningKey key;
    private final TeamsApp app;
    private final String issuer;
    private final Recorder recorder;

    OpenIdController(SigningKey key, TeamsApp app, TeamsSettings settings, Recorder recorder) {
        this.key = key;
        this.app = app;
        this.issuer = settings.issuer();
        this.recorder = recorder;
    }

    @GetMapping("/teams/openid/.well-known/openidconfiguration")
    ObjectNode metadata() {
        ObjectNode metadata = Json.object()
                .put("issuer", issuer)
                .put("authorization_endpoint", "https://invalid.botframework.com")
                .put("jwks_uri", app.keysUrl());
        metadata.putArray("id_token_signing_alg_values_supported").add("RS256");
        metadata.putArray("token_endpoint_auth_methods_supported").add("private_key_jwt");
        return told("teams.openid", metadata);
    }

    @GetMapping("/teams/openid/keys")
    ObjectNode keys() {
        ObjectNode keys = Json.object();
        keys.putArray("keys").add(key.toJson());
        return told("teams.openid.keys", keys);
    }

    private ObjectNode told(String name, ObjectNode answer) {
        recorder.answered(Recorder.Call.ofTeams(name, Json.object()), 200, answer);
        return answer;
    }
}
