package io.relais.workbench.slack.events;

import io.relais.workbench.Json;
import io.relais.workbench.faults.Fault;
import io.relais.workbench.faults.Faults;
import io.relais.workbench.slack.SlackRefusal;
import io.relais.workbench.slack.state.ResponseUrls;
import io.relais.workbench.slack.state.ResponseUrls.Grant;
import io.relais.workbench.traffic.Recorder;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Where a response URL leads. */
@RestController
final class ResponseController {
    private final ResponseUrls urls;
    private final Replies replies;
    private final Faults faults;
    private final Recorder recorder;

    ResponseController(ResponseUrls urls, Replies replies, Faults faults, Recorder recorder) {
        this.urls = urls;
        this.replies = replies;
        this.faults = faults;
        this.recorder = recorder;
    }

    @PostMapping("/response/{token}")
    ResponseEntity<String> respond(@PathVariable String token, @RequestBody String body) {
        JsonNode reply = Json.parse(body).orElseGet(Json::object);
        Recorder.Call call = Recorder.Call.ofSlack("response_url", reply);
        ResponseEntity<ObjectNode> answer = answer(token, reply);
        ObjectNode told = Optional.ofNullable(answer.getBody()).orElseGet(Json::object);
        recorder.answered(call, answer.getStatusCode().value(), told);
        return ResponseEntity.status(answer.getStatusCode())
                .contentType(MediaType.APPLICATION_JSON)
                .body(Json.write(told));
    }

    private ResponseEntity<ObjectNode> answer(String token, JsonNode reply) {
        if (faults.current().has(Fault.SLACK_AWAY)) {
            return error(503, "service_unavailable");
        }
        ResponseUrls.Use use = urls.use(token);
        Grant grant = use.grant();
        if (grant == null) {
            return error(404, use.error());
        }
        if (!reply.isObject() || reply.isEmpty()) {
            return error(400, "invalid_payload");
        }
        try {
            replies.apply(grant, reply);
            return ResponseEntity.ok(Json.object().put("ok", true));
        } catch (SlackRefusal refused) {
            return ResponseEntity.badRequest().body(refused.toJson());
        }
    }

    private static ResponseEntity<ObjectNode> error(int status, String code) {
        return ResponseEntity.status(status).body(Json.object().put("ok", false).put("error", code));
    }
}
