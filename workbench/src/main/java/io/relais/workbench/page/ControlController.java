package io.relais.workbench.page;

import io.relais.workbench.Changes;
import io.relais.workbench.Json;
import io.relais.workbench.faults.Faults;
import io.relais.workbench.launch.BotLauncher;
import io.relais.workbench.launch.BotLauncher.Ending;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** What can be made to go wrong: faults of the chats, and the bot's end. */
@RestController
final class ControlController {
    private final Faults faults;
    private final BotLauncher launcher;
    private final Changes changes;

    ControlController(Faults faults, BotLauncher launcher, Changes changes) {
        this.faults = faults;
        this.launcher = launcher;
        this.changes = changes;
    }

    @PutMapping("/workbench/api/faults")
    ObjectNode setFaults(@RequestBody ObjectNode request) {
        Faults.Settings settings = Faults.Settings.of(request);
        if (settings.failMethods().stream().anyMatch(failure -> !failure.possible())) {
            throw PageRefusal.bad("a failure has a method and a status of 429 or 500 to 599, in Teams 412 too");
        }
        faults.set(settings);
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
