package io.relais.workbench.teams.identity;

import io.relais.workbench.Json;
import tools.jackson.databind.node.ObjectNode;

/** Why nobody gets a token, as Microsoft Entra words it. */
final class TokenRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String error;

    TokenRefusal(int status, String error, String words) {
        super(words);
        this.status = status;
        this.error = error;
    }

    int status() {
        return status;
    }

    ObjectNode toJson() {
        return Json.object().put("error", error).put("error_description", String.valueOf(getMessage()));
    }
}
