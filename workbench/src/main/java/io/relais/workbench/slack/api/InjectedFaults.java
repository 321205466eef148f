package io.relais.workbench.slack.api;

import io.relais.workbench.Json;
import io.relais.workbench.faults.Failure;
import io.relais.workbench.faults.Fault;
import io.relais.workbench.faults.Faults;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Makes calls slow or fail, as the faults say. */
@Component
final class InjectedFaults {
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int UNAVAILABLE = 503;

    private final Faults faults;

    InjectedFaults(Faults faults) {
        this.faults = faults;
    }

    /** Waits as long as calls take now; answers for the method if it fails. */
    Optional<ResponseEntity<ObjectNode>> before(String method) {
        pause(faults.current().latencyMillis());
        if (faults.current().has(Fault.SLACK_AWAY)) {
            return Optional.of(ResponseEntity.status(UNAVAILABLE).body(error("service_unavailable")));
        }
        return faults.strike(method).map(InjectedFaults::answer);
    }

    private static ResponseEntity<ObjectNode> answer(Failure failure) {
        if (failure.status() == TOO_MANY_REQUESTS) {
            return ResponseEntity.status(TOO_MANY_REQUESTS)
                    .header(HttpHeaders.RETRY_AFTER, Integer.toString(failure.retryAfterSeconds()))
                    .body(error("ratelimited"));
        }
        return ResponseEntity.status(failure.status()).body(error("internal_error"));
    }

    private static ObjectNode error(String code) {
        return Json.object().put("ok", false).put("error", code);
    }

    private static void pause(int millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
