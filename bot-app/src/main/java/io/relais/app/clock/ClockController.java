package io.relais.app.clock;

import io.relais.app.http.Body;
import io.relais.app.http.JsonText;
import io.relais.app.http.ProblemKind;
import io.relais.app.http.Refused;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Moves the time of this bot, where that was switched on. */
@RestController
@ConditionalOnBooleanProperty("relais.development-clock")
final class ClockController {

    /** As far as anybody can want to look ahead: ten years. */
    private static final long FURTHEST = Duration.ofDays(3_653).toSeconds();

    private final MovableClock clock;

    ClockController(MovableClock clock) {
        this.clock = clock;
    }

    @PutMapping(path = "/dev/clock", consumes = "application/json")
    Map<String, Instant> move(HttpServletRequest request) throws IOException {
        JsonNode offset = JsonText.object(Body.of(request)).path("offsetSeconds");
        if (!offset.isIntegralNumber() || !offset.canConvertToLong() || Math.abs(offset.longValue()) > FURTHEST) {
            throw new Refused(ProblemKind.BAD_REQUEST, "offsetSeconds must be a whole number, at most ten years.");
        }
        clock.moveTo(Duration.ofSeconds(offset.longValue()));
        return Map.of("now", clock.instant());
    }
}
