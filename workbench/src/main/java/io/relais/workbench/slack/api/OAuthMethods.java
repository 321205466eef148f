package io.relais.workbench.slack.api;

import io.relais.workbench.Credentials;
import io.relais.workbench.Json;
import io.relais.workbench.slack.AppManifest;
import io.relais.workbench.slack.SlackRefusal;
import io.relais.workbench.slack.api.ApiMethod.Token;
import io.relais.workbench.slack.state.OAuthCodes;
import io.relais.workbench.slack.state.People;
import io.relais.workbench.slack.state.Team;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** {@code oauth.v2.access}: a code for a token. */
@Component
final class OAuthMethods implements ApiMethod.Group {
    private final OAuthCodes codes;
    private final Credentials credentials;
    private final AppManifest manifest;

    OAuthMethods(OAuthCodes codes, Credentials credentials, AppManifest manifest) {
        this.codes = codes;
        this.credentials = credentials;
        this.manifest = manifest;
    }

    @Override
    public List<ApiMethod> methods() {
        return List.of(new ApiMethod("oauth.v2.access", Token.NONE, List.of(), this::access));
    }

    private ObjectNode access(ApiCall call) {
        if (!call.text("client_id").orElse("").equals(credentials.clientId())) {
            throw new SlackRefusal("invalid_client_id");
        }
        if (!call.text("client_secret").orElse("").equals(credentials.clientSecret())) {
            throw new SlackRefusal("bad_client_secret");
        }
        OAuthCodes.Code code =
                codes.use(call.text("code").orElse("")).orElseThrow(() -> new SlackRefusal("invalid_code"));
        if (code.used()) {
            throw new SlackRefusal("code_already_used");
        }
        if (!call.text("redirect_uri").orElse(code.redirect()).equals(code.redirect())) {
            throw new SlackRefusal("bad_redirect_uri");
        }
        return granted();
    }

    private ObjectNode granted() {
        ObjectNode answer = Json.object()
                .put("app_id", Team.APP)
                .put("token_type", "bot")
                .put("access_token", credentials.botToken())
                .put("scope", String.join(",", manifest.botScopes().orElse(Set.of())))
                .put("bot_user_id", People.BOT_USER)
                .put("is_enterprise_install", false)
                .putNull("enterprise");
        answer.putObject("team").put("id", Team.ID).put("name", Team.NAME);
        answer.putObject("authed_user").put("id", "U0MIA");
        return answer;
    }
}
