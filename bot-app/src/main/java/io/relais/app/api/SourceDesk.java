package io.relais.app.api;

import io.relais.app.http.Problem;
import io.relais.app.http.ProblemKind;
import io.relais.app.http.ProblemResponse;
import io.relais.app.source.Mapped;
import io.relais.core.application.Handover;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Takes the events of a vendor's call, each by itself. Vendors look at the status alone, and send the whole again unless it
 * is a success: so it is one where sending it again could not help.
 */
@Component
final class SourceDesk {

    private static final Logger LOG = LoggerFactory.getLogger(SourceDesk.class);

    private final IntakeDesk desk;
    private final TakingSourceLeads leads;
    private final TakingSignals signals;

    SourceDesk(IntakeDesk desk, TakingSourceLeads leads, TakingSignals signals) {
        this.desk = desk;
        this.leads = leads;
        this.signals = signals;
    }

    ResponseEntity<Object> answer(List<Mapped> events, Caller caller) {
        List<Map<String, Object>> results = new ArrayList<>();
        for (Mapped event : events) {
            Answer answer = desk.answer(
                    taking(event.kind()), () -> new Taking.Sent(event.body(), caller, null, Handover.AT_ONCE));
            if (answer.result() == Answer.Result.UNAVAILABLE) {
                return ProblemResponse.of(new Problem(
                        ProblemKind.STORE_UNAVAILABLE, "Not everything was stored: send all of it again later."));
            }
            if (answer.problem() != null) {
                LOG.warn(
                        "event {} of {} from source {} was refused: {}",
                        results.size() + 1,
                        events.size(),
                        caller.name(),
                        answer.problem().summary());
            }
            results.add(answer.numbered("event", results.size() + 1));
        }
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("events", events.size());
        answer.put("results", results);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(answer);
    }

    private Taking taking(Mapped.Kind kind) {
        return switch (kind) {
            case LEAD -> leads;
            case SIGNAL -> signals;
        };
    }
}
