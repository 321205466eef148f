package io.relais.workbench.teams.identity;

import io.relais.workbench.Json;
import io.relais.workbench.faults.Fault;
import io.relais.workbench.faults.Faults;
import io.relais.workbench.traffic.Recorder;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** Where the bot gets its tokens: what Microsoft Entra is to a bot. */
@RestController
final class TokenController {
    private static final String NAME = "teams.token";

    private final TokenGrant grant;
    private final Faults faults;
    private final Recorder recorder;

    TokenController(TokenGrant grant, Faults faults, Recorder recorder) {
        this.grant = grant;
        this.faults = faults;
        this.recorder = recorder;
    }

    @PostMapping(path = "/teams/{tenant}/oauth2/v2.0/token", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<ObjectNode> token(@PathVariable String tenant, @RequestBody MultiValueMap<String, String> form) {
        Map<String, String> fields = form.toSingleValueMap();
        Recorder.Call call = Recorder.Call.ofTeams(NAME, Json.tree(fields));
        ResponseEntity<ObjectNode> answer = answer(tenant, fields);
        ObjectNode told = Optional.ofNullable(answer.getBody()).orElseGet(Json::object);
        recorder.answered(call, answer.getStatusCode().value(), told);
        return answer;
    }

    private ResponseEntity<ObjectNode> answer(String tenant, Map<String, String> form) {
        Faults.Settings on = faults.current();
        if (on.has(Fault.TEAMS_AWAY) || on.has(Fault.TEAMS_TOKEN_AWAY)) {
            return ResponseEntity.status(503).body(away());
        }
        return faults.strike(NAME)
                .map(failure -> ResponseEntity.status(failure.status())
                        .header("Retry-After", Integer.toString(failure.retryAfterSeconds()))
                        .body(away()))
                .orElseGet(() -> granted(tenant, form));
    }

    private static ObjectNode away() {
        return Json.object()
                .put("error", "temporarily_unavailable")
                .put("error_description", "AADSTS90033: A transient error has occurred. Please try again.");
    }

    private ResponseEntity<ObjectNode> granted(String tenant, Map<String, String> form) {
        try {
            return ResponseEntity.ok(grant.of(tenant, form));
        } catch (TokenRefusal refusal) {
            return ResponseEntity.status(refusal.status()).body(refusal.toJson());
        }
    }
}
