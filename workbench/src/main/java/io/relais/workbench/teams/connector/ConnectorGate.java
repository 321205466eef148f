package io.relais.workbench.teams.connector;

import io.relais.workbench.Json;
import io.relais.workbench.teams.ConnectorRefusal;
import io.relais.workbench.teams.connector.Operation.Answer;
import io.relais.workbench.teams.identity.Tokens;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Faults first, then the token, then the operation; whatever it refuses becomes an answer here. */
@Component
final class ConnectorGate {
    private final ConnectorFaults faults;
    private final Tokens tokens;

    ConnectorGate(ConnectorFaults faults, Tokens tokens) {
        this.faults = faults;
        this.tokens = tokens;
    }

    ResponseEntity<JsonNode> answer(Optional<Operations.Called> called, HttpServletRequest request, String text) {
        String name = called.map(found -> found.operation().name()).orElse("");
        return faults.before(name).orElseGet(() -> unlessRefused(called, request, text));
    }

    private ResponseEntity<JsonNode> unlessRefused(
            Optional<Operations.Called> called, HttpServletRequest request, String text) {
        String authorization = Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .orElse("");
        if (!tokens.admits(authorization)) {
            return ResponseEntity.status(401)
                    .body(Json.object().put("message", "Authorization has been denied for this request."));
        }
        try {
            Answer answer = run(called, request, text);
            return ResponseEntity.status(answer.status()).body(answer.body());
        } catch (ConnectorRefusal refusal) {
            return ResponseEntity.status(refusal.status()).body(refusal.toJson());
        }
    }

    private static Answer run(Optional<Operations.Called> called, HttpServletRequest request, String text) {
        Operations.Called found = called.orElseThrow(() -> ConnectorRefusal.notFound(
                "NotFound", "No operation is called " + request.getMethod() + " with this path."));
        JsonNode body = text.isEmpty() ? Json.object() : body(request, text);
        return found.operation()
                .body()
                .run(new ConnectorCall(found.parts(), CalledPath.query(request.getQueryString()), body));
    }

    private static JsonNode body(HttpServletRequest request, String text) {
        String type = Optional.ofNullable(request.getContentType()).orElse("");
        if (!type.startsWith("application/json")) {
            throw ConnectorRefusal.mediaType();
        }
        return Json.parse(text)
                .filter(JsonNode::isObject)
                .orElseThrow(() -> ConnectorRefusal.badSyntax("The body must be a JSON object."));
    }
}
