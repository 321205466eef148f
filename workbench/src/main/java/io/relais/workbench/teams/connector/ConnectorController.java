package io.relais.workbench.teams.connector;

import io.relais.workbench.Json;
import io.relais.workbench.traffic.Recorder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The door of the Bot Connector: whatever is called is recorded, and answered as Teams would. */
@RestController
final class ConnectorController {
    private final Operations operations;
    private final ConnectorGate gate;
    private final Recorder recorder;

    ConnectorController(Operations operations, ConnectorGate gate, Recorder recorder) {
        this.operations = operations;
        this.gate = gate;
        this.recorder = recorder;
    }

    @RequestMapping(CalledPath.BASE + "**")
    void call(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String text = new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        List<String> path = CalledPath.parts(request.getRequestURI());
        Optional<Operations.Called> called = operations.find(request.getMethod(), path);
        String name = called.map(found -> found.operation().name()).orElse("teams.unknown");
        Recorder.Call call = Recorder.Call.ofTeams(name, shown(request, path, text));
        ResponseEntity<JsonNode> answer = gate.answer(called, request, text);
        JsonNode told = Optional.ofNullable(answer.getBody()).orElseGet(Json::object);
        recorder.answered(call, answer.getStatusCode().value(), told);
        write(answer, told, response);
    }

    private static ObjectNode shown(HttpServletRequest request, List<String> path, String text) {
        ObjectNode shown = Json.object().put("call", request.getMethod() + " " + String.join("/", path));
        if (request.getQueryString() != null) {
            shown.put("query", request.getQueryString());
        }
        if (!text.isEmpty()) {
            shown.set("body", Json.parse(text).orElseGet(() -> Json.tree(text)));
        }
        return shown;
    }

    private static void write(ResponseEntity<JsonNode> answer, JsonNode told, HttpServletResponse response)
            throws IOException {
        answer.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        response.setStatus(answer.getStatusCode().value());
        response.setContentType("application/json; charset=utf-8");
        response.getOutputStream().write(Json.write(told).getBytes(StandardCharsets.UTF_8));
    }
}
