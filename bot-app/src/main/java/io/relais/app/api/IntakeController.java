package io.relais.app.api;

import io.relais.app.http.Body;
import io.relais.app.http.JsonText;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RestController;

/** Leads and signals come in here, one as JSON or many as lines of JSON. */
@RestController
final class IntakeController {

    private static final String LEADS = "/api/v1/leads";
    private static final String SIGNALS = "/api/v1/signals";

    private final TakingLeads leads;
    private final TakingSignals signals;
    private final IntakeDesk desk;
    private final LineByLine lines;

    IntakeController(TakingLeads leads, TakingSignals signals, IntakeDesk desk, LineByLine lines) {
        this.leads = leads;
        this.signals = signals;
        this.desk = desk;
        this.lines = lines;
    }

    @PostMapping(path = LEADS, consumes = MediaTypes.JSON, produces = MediaTypes.JSON)
    ResponseEntity<Object> lead(HttpServletRequest request, @RequestAttribute(ApiGate.CALLER) Caller caller)
            throws IOException {
        return one(request, caller, leads);
    }

    @PostMapping(
            path = LEADS,
            consumes = MediaTypes.NDJSON,
            produces = {MediaTypes.NDJSON, MediaTypes.JSON})
    void leads(
            HttpServletRequest request, HttpServletResponse response, @RequestAttribute(ApiGate.CALLER) Caller caller)
            throws IOException {
        lines.take(new LineByLine.Exchange(request, response, caller, IdempotencyKey.of(request)), leads);
    }

    @PostMapping(path = SIGNALS, consumes = MediaTypes.JSON, produces = MediaTypes.JSON)
    ResponseEntity<Object> signal(HttpServletRequest request, @RequestAttribute(ApiGate.CALLER) Caller caller)
            throws IOException {
        return one(request, caller, signals);
    }

    @PostMapping(
            path = SIGNALS,
            consumes = MediaTypes.NDJSON,
            produces = {MediaTypes.NDJSON, MediaTypes.JSON})
    void signals(
            HttpServletRequest request, HttpServletResponse response, @RequestAttribute(ApiGate.CALLER) Caller caller)
            throws IOException {
        lines.take(new LineByLine.Exchange(request, response, caller, null), signals);
    }

    private ResponseEntity<Object> one(HttpServletRequest request, Caller caller, Taking taking) throws IOException {
        byte[] body = Body.of(request);
        return desk.answer(
                        taking,
                        () -> new Taking.Sent(
                                JsonText.object(body), caller, IdempotencyKey.of(request), AskedHandover.of(request)))
                .response();
    }
}
