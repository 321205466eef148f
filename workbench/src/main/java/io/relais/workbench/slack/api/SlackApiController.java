package io.relais.workbench.slack.api;

import io.relais.workbench.Json;
import io.relais.workbench.slack.SlackRefusal;
import io.relais.workbench.traffic.Recorder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
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
    private final InjectedFaults faults;
    private final Recorder recorder;

    SlackApiController(ApiMethods methods, Gate gate, InjectedFaults faults, Recorder recorder) {
        this.methods = methods;
        this.gate = gate;
        this.faults = faults;
        this.recorder = recorder;
    }

    @RequestMapping(
            path = "/api/{method}",
            method = {RequestMethod.POST, RequestMethod.GET})
    void call(@PathVariable String method, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        // the raw body, before anything asks for parameters and eats it
        byte[] body = request.getInputStream().readAllBytes();
        ObjectNode args = Json.object();
        Recorder.Call call = Recorder.Call.ofSlack(method, args);
        ResponseEntity<ObjectNode> answer;
        try {
            args.setAll(Arguments.read(request.getQueryString(), request.getContentType(), body));
            answer = answer(new ApiCall(method, args), request.getHeader(HttpHeaders.AUTHORIZATION));
        } catch (SlackRefusal refusal) {
            answer = ResponseEntity.ok(refusal.toJson());
        }
        ObjectNode told = Optional.ofNullable(answer.getBody()).orElseGet(Json::object);
        recorder.answered(call, answer.getStatusCode().value(), told);
        write(answer, told, response);
    }

    /** Writes it by hand, so that no framework adds headers that Slack does not send. */
    private static void write(ResponseEntity<ObjectNode> answer, ObjectNode told, HttpServletResponse response)
            throws IOException {
        answer.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        response.setStatus(answer.getStatusCode().value());
        response.setContentType("application/json; charset=utf-8");
        response.getOutputStream().write(Json.write(told).getBytes(StandardCharsets.UTF_8));
    }

    private ResponseEntity<ObjectNode> answer(ApiCall call, @Nullable String authorization) {
        Optional<ResponseEntity<ObjectNode>> fault = faults.before(call.method());
        if (fault.isPresent()) {
            return fault.get();
        }
        ApiMethod method = methods.find(call.method())
                .orElseThrow(() -> new SlackRefusal("unknown_method").with("req_method", call.method()));
        gate.check(method, authorization, call.args());
        ObjectNode ok = Json.object().put("ok", true);
        ok.setAll(method.body().run(call));
        return ResponseEntity.ok()
                .header("X-OAuth-Scopes", gate.granted())
                .header("X-Accepted-OAuth-Scopes", String.join(",", method.scopes()))
                .body(ok);
    }
}
