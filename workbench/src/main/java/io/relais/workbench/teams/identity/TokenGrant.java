package io.relais.workbench.teams.identity;

import io.relais.workbench.Json;
import io.relais.workbench.teams.TeamsApp;
import io.relais.workbench.teams.TeamsSettings;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** What a token is granted for, checked in the order in which Entra complains. */
@Component
record TokenGrant(TeamsApp app, ClientProof proof, Tokens tokens, TeamsSettings settings) {
    private static final String SCOPE = Tokens.CONNECTOR + "/.default";

    ObjectNode of(String tenant, Map<String, String> form) {
        if (!tenant.equals(app.tenant())) {
            throw new TokenRefusal(400, "invalid_request", "AADSTS90002: Tenant '" + tenant + "' not found.");
        }
        if (!form.getOrDefault("grant_type", "").equals("client_credentials")) {
            throw new TokenRefusal(
                    400, "unsupported_grant_type", "AADSTS70003: The grant type must be client_credentials.");
        }
        String client = form.getOrDefault("client_id", "");
        if (!client.equals(app.id())) {
            throw new TokenRefusal(
                    400, "unauthorized_client", "AADSTS700016: Application '" + client + "' was not found.");
        }
        proof.check(form);
        if (!form.getOrDefault("scope", "").equals(SCOPE)) {
            throw new TokenRefusal(400, "invalid_scope", "AADSTS70011: The scope must be " + SCOPE);
        }
        long seconds = settings.tokenLife().toSeconds();
        return Json.object()
                .put("token_type", "Bearer")
                .put("expires_in", seconds)
                .put("ext_expires_in", seconds)
                .put("access_token", tokens.ofBot());
    }
}
