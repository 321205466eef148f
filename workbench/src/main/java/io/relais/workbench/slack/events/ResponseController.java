package io.relais.workbench.slack.events;

import io.relais.workbench.Changes;
import io.relais.workbench.Json;
import io.relais.workbench.slack.SlackRefusal;
import io.relais.workbench.slack.state.ResponseUrls;
import io.relais.workbench.slack.state.ResponseUrls.Grant;
import io.relais.workbench.traffic.TrafficLog;
import io.relais.workbench.traffic.TrafficRecord;
import io.relais.workbench.traffic.TrafficRecord.Direction;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Where a response URL leads. */
@RestController
final class ResponseController {
    private final ResponseUrls urls;
    private final Replies replies;
    private final TrafficLog traffic;
    private final Changes changes;

    ResponseController(ResponseUrls urls, Replies replies, TrafficLog traffic, Changes changes) {
        this.urls = urls;
        this.replies = replies;
        this.traffic = traffic;
        this.changes = changes;
    }

    @PostMapping("/response/{token}")
    ResponseEntity<String> respond(@PathVariable String token, @RequestBody String body) {
        JsonNode reply = Json.parse(body).orElseGet(Json::object);
        ResponseEntity<String> answer = answer(token, reply);
        traffic.record(
                new TrafficRecord.Exchange(Direction.TO_SLACK, "response_url", reply),
                new TrafficRecord.Answer(
                        answer.getStatusCode().value(), 0, Json.tree(String.valueOf(answer.getBody()))));
        changes.announce();
        return answer;
    }

    private ResponseEntity<String> answer(String token, JsonNode reply) {
        Optional<Grant> grant = urls.use(token);
        if (grant.isEmpty()) {
            return json(404, "{\"ok\":false,\"error\":\"used_url\"}");
        }
        if (!reply.isObject() || reply.isEmpty()) {
            return json(400, "{\"ok\":false,\"error\":\"invalid_payload\"}");
        }
        try {
            replies.apply(grant.get(), reply);
            return json(200, "{\"ok\":true}");
        } catch (SlackRefusal refused) {
            return json(400, Json.write(refused.toJson()));
        }
    }

    private static ResponseEntity<String> json(int status, String body) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body);
    }
}
