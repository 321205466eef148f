package io.relais.workbench.page;

import io.relais.workbench.Json;
import io.relais.workbench.WorkbenchClock;
import io.relais.workbench.launch.BotApi;
import io.relais.workbench.slack.state.Ids;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Sends leads to the bot, as a marketing tool would. */
@RestController
final class LeadsController {
    private final Examples examples;
    private final BotApi bot;
    private final Ids ids;
    private final WorkbenchClock clock;

    LeadsController(Examples examples, BotApi bot, Ids ids, WorkbenchClock clock) {
        this.examples = examples;
        this.bot = bot;
        this.ids = ids;
        this.clock = clock;
    }

    @GetMapping("/workbench/api/examples")
    List<JsonNode> examples() {
        return examples.all();
    }

    @PostMapping("/workbench/api/leads")
    ObjectNode send(@RequestBody ObjectNode request) {
        ObjectNode lead = lead(request);
        lead.put("externalId", "wb-" + ids.random(8).toLowerCase(Locale.ROOT));
        BotApi.Answer answer = bot.sendLead(dated(lead));
        ObjectNode told = Json.object().put("status", answer.status());
        told.set("body", answer.body());
        return told;
    }

    private ObjectNode lead(ObjectNode request) {
        if (request.path("lead") instanceof ObjectNode given) {
            return given.deepCopy();
        }
        String id = Json.text(request, "exampleId");
        return examples.lead(id).orElseThrow(() -> PageRefusal.gone("no such example: " + id));
    }

    /** Examples give times as durations before now ({@code -PT10M}), so that a lead is always fresh. */
    private ObjectNode dated(ObjectNode lead) {
        resolve(lead, "receivedAt");
        lead.path("signals").forEach(signal -> resolve(signal, "at"));
        resolve(lead.path("consent"), "at");
        return lead;
    }

    private void resolve(JsonNode holder, String field) {
        String text = Json.text(holder, field);
        if (holder instanceof ObjectNode object && text.startsWith("-P")) {
            object.put(field, clock.now().plus(Duration.parse(text)).toString());
        }
    }
}
