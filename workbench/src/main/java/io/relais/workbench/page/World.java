package io.relais.workbench.page;

import io.relais.workbench.WorkbenchClock;
import io.relais.workbench.faults.Faults;
import io.relais.workbench.launch.BotStatus;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** What is the same for everybody: the clock, the bot, the faults. */
@Component
final class World {
    private final WorkbenchClock clock;
    private final BotStatus bot;
    private final Faults faults;

    World(WorkbenchClock clock, BotStatus bot, Faults faults) {
        this.clock = clock;
        this.bot = bot;
        this.faults = faults;
    }

    void describe(ObjectNode state) {
        state.putObject("clock")
                .put("now", clock.now().toString())
                .put("offsetSeconds", clock.offset().toSeconds());
        state.putObject("bot").put("status", bot.now().code()).put("url", bot.url());
        state.set("faults", faults.current().toJson());
    }
}
