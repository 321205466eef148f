package io.relais.workbench.teams.connector;

import io.relais.workbench.faults.Failure;
import io.relais.workbench.faults.Fault;
import io.relais.workbench.faults.Faults;
import io.relais.workbench.teams.ConnectorRefusal;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes calls of Teams slow or fail, as the faults say. */
@Component
final class ConnectorFaults {
    private final Faults faults;

    ConnectorFaults(Faults faults) {
        this.faults = faults;
    }

    /** Waits as long as calls take now; answers for the operation if it fails. */
    Optional<ResponseEntity<JsonNode>> before(String operation) {
        pause(faults.current().latencyMillis());
        if (faults.current().has(Fault.TEAMS_AWAY)) {
            return Optional.of(ResponseEntity.status(503).body(words(503)));
        }
        return faults.strike(operation).map(ConnectorFaults::answer);
    }

    private static ResponseEntity<JsonNode> answer(Failure failure) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(failure.status());
        if (failure.status() == Failure.TOO_MANY_REQUESTS) {
            answer.header(HttpHeaders.RETRY_AFTER, Integer.toString(failure.retryAfterSeconds()));
        }
        return answer.body(words(failure.status()));
    }

    private static ObjectNode words(int status) {
        return switch (status) {
            case 412 -> ConnectorRefusal.error("PreconditionFailed", "Precondition failed, please try again.");
            case 429 -> ConnectorRefusal.error("Throttled", "Too many requests.");
            case 504 -> ConnectorRefusal.error("GatewayTimeout", "Gateway timeout.");
            case 500, 502, 503 -> ConnectorRefusal.error("ServiceError", "Service unavailable.");
            default -> ConnectorRefusal.error("Unknown", "Unknown error.");
        };
    }

    private static void pause(int millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
