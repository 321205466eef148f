package io.relais.workbench.page;

import io.relais.workbench.Json;
import io.relais.workbench.launch.BotApi;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** Has the bot make the example month, and says how far it has come. */
@RestController
final class DemoController {
    private static final String PATH = "/workbench/api/demo";

    private final BotApi bot;

    DemoController(BotApi bot) {
        this.bot = bot;
    }

    @PostMapping(PATH)
    ObjectNode begin() {
        return told(bot.beginDemo());
    }

    @GetMapping(PATH)
    ObjectNode progress() {
        return told(bot.demoProgress());
    }

    private static ObjectNode told(BotApi.Answer answer) {
        ObjectNode told = Json.object().put("status", answer.status());
        told.set("body", answer.body());
        return told;
    }
}
