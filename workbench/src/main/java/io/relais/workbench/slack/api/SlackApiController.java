package io.relais.workbench.slack.api;

import io.relais.workbench.Changes;
import io.relais.workbench.Json;
import io.relais.workbench.slack.Faults;
import io.relais.workbench.slack.SlackRefusal;
import io.relais.workbench.traffic.TrafficLog;
import io.relais.workbench.traffic.TrafficRecord;
import io.relais.workbench.traffic.TrafficRecord.Direction;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** The door of the Web API: faults, arguments, token, scope, then the method. */
@RestController
final class SlackApiController {
    private final ApiMethods methods;
    private final Gate gate;
    private final Faults faults;
    private final TrafficLog traffic;
    private final Changes changes;

    SlackApiController(ApiMethods methods, Gate gate, Faults faults, TrafficLog traffic, Changes changes) {
        this.methods = methods;
        this.gate = gate;
        this.faults = faults;
        this.traffic = traffic;
        this.changes = changes;
    }

    @RequestMapping(
            path = "/api/{method}",
            method = {RequestMethod.POST, RequestMethod.GET})
    ResponseEntity<String> call(@PathVariable String method, HttpServletRequest request) throws IOException {
        long started = System.nanoTime();
        byte[] body = request.getInputStream().readAllBytes();
        ObjectNode args = Json.object();
        ResponseEntity<ObjectNode> answer;
        try {
            args.setAll(Arguments.read(request.getQueryString(), request.getContentType(), body));
            answer = answer(new ApiCall(method, args), request.getHeader(HttpHeaders.AUTHORIZATION));
        } catch (SlackRefusal refusal) {
            answer = ResponseEntity.ok(refusal.toJson());
        }
        record(new ApiCall(method, args), answer, started);
        changes.announce();
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .contentType(MediaType.APPLICATION_JSON)
                .body(Json.write(body(answer)));
    }

    private ResponseEntity<ObjectNode> answer(ApiCall call, @Nullable String authorization) {
        pause(faults.current().latencyMillis());
        Optional<ResponseEntity<ObjectNode>> fault = fault(call.method());
        if (fault.isPresent()) {
            return fault.get();
        }
        ApiMethod method = methods.find(call.method())
                .orElseThrow(() -> new SlackRefusal("unknown_method").with("req_method", call.method()));
        gate.check(method, authorization, call.args());
        ObjectNode ok = Json.object().put("ok", true);
        ok.setAll(method.body().run(call));
        return ResponseEntity.ok(ok);
    }

    private Optional<ResponseEntity<ObjectNode>> fault(String method) {
        if (faults.current().slackAway()) {
            return Optional.of(ResponseEntity.status(503)
                    .body(Json.object().put("ok", false).put("error", "service_unavailable")));
        }
        return faults.strike(method).map(failure -> {
            boolean limited = failure.status() == 429;
            ObjectNode body = Json.object().put("ok", false).put("error", limited ? "ratelimited" : "internal_error");
            return ResponseEntity.status(failure.status())
                    .header(limited ? HttpHeaders.RETRY_AFTER : "X-Slack-Failure", "" + failure.retryAfterSeconds())
                    .body(body);
        });
    }

    private static void pause(int millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private void record(ApiCall call, ResponseEntity<ObjectNode> answer, long started) {
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started);
        traffic.record(
                new TrafficRecord.Exchange(Direction.TO_SLACK, call.method(), call.args()),
                new TrafficRecord.Answer(answer.getStatusCode().value(), millis, body(answer)));
    }

    private static ObjectNode body(ResponseEntity<ObjectNode> answer) {
        ObjectNode body = answer.getBody();
        return body == null ? Json.object() : body;
    }
}
