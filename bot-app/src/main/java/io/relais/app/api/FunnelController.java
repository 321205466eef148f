package io.relais.app.api;

import io.relais.app.api.view.FunnelView;
import io.relais.app.http.ProblemKind;
import io.relais.app.http.Refused;
import io.relais.core.application.Funnel;
import io.relais.core.funnel.Counting;
import io.relais.core.funnel.FunnelAnswer;
import io.relais.core.funnel.FunnelAnswer.StillCounting;
import io.relais.core.funnel.FunnelReport;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The figures of the funnel are read here; they are the chats'. */
@RestController
final class FunnelController {

    private final Funnel funnel;
    private final Counting counting;
    private final InstantSource clock;

    FunnelController(Funnel funnel, Counting counting, InstantSource clock) {
        this.funnel = funnel;
        this.counting = counting;
        this.clock = clock;
    }

    @GetMapping(path = "/api/v1/funnel", produces = MediaTypes.JSON)
    ResponseEntity<Object> funnel(@RequestParam Map<String, String> parameters) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), counting.zone());
        FunnelAnswer answer = funnel.ask(new FunnelParameters(parameters, today).query());
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(answer.accept(new Shown()));
    }

    /** The report; or why there is none yet. */
    private final class Shown implements FunnelAnswer.Visitor<Object> {

        @Override
        public Object report(FunnelReport report) {
            return FunnelView.of(report, counting.zone());
        }

        @Override
        public Object stillCounting(StillCounting still) {
            throw new Refused(
                    ProblemKind.STILL_COUNTING,
                    "Leads are counted for the first time, %,d of about %,d so far: ask again later."
                            .formatted(still.done(), still.of()));
        }
    }
}
