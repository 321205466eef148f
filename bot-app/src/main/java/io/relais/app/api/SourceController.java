package io.relais.app.api;

import io.relais.app.http.Body;
import io.relais.app.http.JsonText;
import io.relais.app.http.ProblemKind;
import io.relais.app.http.Refused;
import io.relais.app.source.Mapping;
import io.relais.app.source.Shapes;
import io.relais.core.config.Configuration;
import io.relais.core.source.Source;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Vendors' webhooks come in here: proved first, then mapped, then taken as what the API takes. */
@RestController
final class SourceController {

    private final Map<String, Source> sources = new HashMap<>();
    private final Mapping mapping = new Mapping(Shapes.OF_PROGRAMS);
    private final SourceGate gate;
    private final SourceDesk desk;

    SourceController(Configuration definitions, SourceGate gate, SourceDesk desk) {
        definitions.sources().forEach(source -> sources.put(source.name(), source));
        this.gate = gate;
        this.desk = desk;
    }

    @PostMapping(path = "/api/v1/sources/{name}", consumes = MediaTypes.JSON, produces = MediaTypes.JSON)
    ResponseEntity<Object> take(@PathVariable("name") String name, HttpServletRequest request) throws IOException {
        Source source = sources.get(name);
        if (source == null) {
            throw new Refused(ProblemKind.NOT_FOUND, "There is no config/sources/" + name + ".yaml.");
        }
        byte[] body = Body.of(request);
        Caller caller = gate.caller(source, request, body);
        return desk.answer(mapping.events(source, JsonText.any(body)), caller);
    }
}
