package io.relais.workbench.page;

import io.relais.workbench.Changes;
import io.relais.workbench.Json;
import io.relais.workbench.WorkbenchClock;
import io.relais.workbench.launch.BotApi;
import java.time.Duration;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** Moves the time people see, here and in the bot. */
@RestController
final class ClockController {
    private static final Duration FURTHEST = Duration.ofDays(3660);

    private final WorkbenchClock clock;
    private final BotApi bot;
    private final Changes changes;

    ClockController(WorkbenchClock clock, BotApi bot, Changes changes) {
        this.clock = clock;
        this.bot = bot;
        this.changes = changes;
    }

    @PutMapping("/workbench/api/clock")
    ObjectNode move(@RequestBody ObjectNode request) {
        Duration offset = Duration.ofSeconds(request.path("offsetSeconds").asLong(0));
        if (offset.abs().compareTo(FURTHEST) > 0) {
            throw PageRefusal.bad("the clock moves ten years at most");
        }
        clock.move(offset);
        boolean follows = bot.pushClock();
        changes.announce();
        return Json.object()
                .put("now", clock.now().toString())
                .put("offsetSeconds", offset.toSeconds())
                .put("botFollows", follows);
    }
}
