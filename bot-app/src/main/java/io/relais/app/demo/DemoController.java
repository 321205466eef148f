package io.relais.app.demo;

import io.relais.app.demo.DemoMaking.Progress;
import io.relais.app.http.ProblemKind;
import io.relais.app.http.Refused;
import io.relais.core.config.Configuration;
import io.relais.core.demo.DemoMonth;
import io.relais.core.demo.DemoPlay;
import io.relais.core.demo.DemoPlay.Into;
import io.relais.core.demo.Script;
import io.relais.core.i18n.Language;
import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Begins the example month of the last month, among whatever leads there are, and says how far it has come. */
@RestController
@ConditionalOnBooleanProperty("relais.development-data")
final class DemoController {

    private static final String PATH = "/dev/demo-data";

    private final DemoPlay play;
    private final DemoMaking making;
    private final Configuration definitions;
    private final InstantSource clock;

    DemoController(DemoPlay play, DemoMaking making, Configuration definitions, InstantSource clock) {
        this.play = play;
        this.making = making;
        this.definitions = definitions;
        this.clock = clock;
    }

    @PostMapping(PATH)
    @ResponseStatus(HttpStatus.ACCEPTED)
    Map<String, Object> begin() {
        Instant now = clock.instant();
        YearMonth month = DemoOrder.lastMonth(now, definitions.team().hours().zone());
        DemoOrder order = new DemoOrder(new DemoMonth(month, DemoMonth.USUAL_SEED, Language.EN), Into.ANY_RECORD);
        Script script = play.script(order.month());
        String refusal = order.refusal(play, script, now, "");
        if (refusal != null) {
            throw new Refused(ProblemKind.CONFLICT, "Not made: " + refusal + ".");
        }
        return told(making.begin(play, script));
    }

    @GetMapping(PATH)
    Map<String, Object> progress() {
        return told(making.progress());
    }

    private static Map<String, Object> told(Progress progress) {
        return Map.of(
                "state", progress.state().name().toLowerCase(Locale.ROOT),
                "done", progress.done(),
                "total", progress.total());
    }
}
