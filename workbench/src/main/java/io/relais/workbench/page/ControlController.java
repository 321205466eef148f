package io.relais.workbench.page;

import io.relais.workbench.Changes;
import io.relais.workbench.Json;
import io.relais.workbench.WorkbenchClock;
import io.relais.workbench.launch.BotApi;
import io.relais.workbench.launch.BotLauncher;
import io.relais.workbench.launch.BotLauncher.Ending;
import io.relais.workbench.slack.Faults;
import java.time.Duration;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** The clock, the faults and the bot's life. */
@RestController
final class ControlController {
    private static final Duration FURTHEST = Duration.ofDays(3660);

    private final WorkbenchClock clock;
    private final Faults faults;
    private final BotApi bot;
    private final BotLauncher launcher;
    private final Changes changes;

    ControlController(WorkbenchClock clock, Faults faults, BotApi bot, BotLauncher launcher, Changes changes) {
        this.clock = clock;
        this.faults = faults;
        this.bot = bot;
        this.launcher = launcher;
        this.changes = changes;
    }

    @PutMapping("/workbench/api/clock")
    ObjectNode moveClock(@RequestBody ObjectNode request) {
        Duration offset = Duration.ofSeconds(request.path("offsetSeconds").asLong(0));
        if (offset.abs().compareTo(FURTHEST) > 0) {
            throw PageRefusal.bad("the clock moves ten years at most");
        }
        clock.move(offset);
        boolean pushed = bot.pushClock();
        changes.announce();
        return Json.object()
                .put("now", clock.now().toString())
                .put("offsetSeconds", offset.toSeconds())
                .put("botFollows", pushed);
    }

    @PutMapping("/workbench/api/faults")
    ObjectNode setFaults(@RequestBody ObjectNode request) {
        faults.set(Faults.Settings.of(request));
        changes.announce();
        return faults.current().toJson();
    }

    @PostMapping("/workbench/api/bot/restart")
    ObjectNode restart(@RequestBody ObjectNode request) {
        boolean hard = request.path("hard").booleanValue(false);
        if (!launcher.restart(hard ? Ending.KILL : Ending.ASK)) {
            throw PageRefusal.bad("this bot was not started by the workbench");
        }
        return Json.object().put("ok", true);
    }
}
