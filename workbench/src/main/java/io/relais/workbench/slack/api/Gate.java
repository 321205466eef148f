package io.relais.workbench.slack.api;

import io.relais.workbench.Credentials;
import io.relais.workbench.slack.AppManifest;
import io.relais.workbench.slack.SlackRefusal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Lets a call through only with the right token and scope. */
@Component
final class Gate {
    private static final String BEARER = "Bearer ";

    private final Credentials credentials;
    private final AppManifest manifest;

    Gate(Credentials credentials, AppManifest manifest) {
        this.credentials = credentials;
        this.manifest = manifest;
    }

    void check(ApiMethod method, @Nullable String authorization, ObjectNode args) {
        String token = token(authorization, args);
        switch (method.token()) {
            case NONE -> {}
            case BOT -> {
                requireToken(token, credentials.botToken(), credentials.appToken());
                requireScope(method);
            }
            case APP -> requireToken(token, credentials.appToken(), credentials.botToken());
        }
    }

    /** The scopes of the bot's token, as every answer names them. */
    String granted() {
        return String.join(",", manifest.botScopes().orElse(Set.of()));
    }

    private static String token(@Nullable String authorization, ObjectNode args) {
        String param = args.path("token").stringValue("");
        args.remove("token");
        return authorization != null && authorization.startsWith(BEARER)
                ? authorization.substring(BEARER.length()).trim()
                : param;
    }

    private static void requireToken(String token, String wanted, String other) {
        if (token.isEmpty()) {
            throw new SlackRefusal("not_authed");
        }
        if (token.equals(other)) {
            throw new SlackRefusal("not_allowed_token_type");
        }
        if (!token.equals(wanted)) {
            throw new SlackRefusal("invalid_auth");
        }
    }

    private void requireScope(ApiMethod method) {
        Set<String> granted = manifest.botScopes().orElse(Set.copyOf(method.scopes()));
        if (!method.scopes().isEmpty() && method.scopes().stream().noneMatch(granted::contains)) {
            throw new SlackRefusal("missing_scope")
                    .with("needed", String.join(",", method.scopes()))
                    .with("provided", String.join(",", granted));
        }
    }
}
