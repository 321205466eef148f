package io.relais.workbench.slack.events;

import io.relais.workbench.Json;
import io.relais.workbench.slack.blocks.BlockRules;
import io.relais.workbench.slack.blocks.Problem;
import io.relais.workbench.slack.state.Elements.Located;
import io.relais.workbench.slack.state.OpenView;
import io.relais.workbench.slack.state.Person;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Somebody types into a menu whose options the bot gives: {@code block_suggestion}. */
@Component
public final class OptionLoads {
    private final BotLine line;

    OptionLoads(BotLine line) {
        this.line = line;
    }

    /** Asks the bot for options of a menu in a view; no options when it fails or answers against the rules. */
    public JsonNode load(Person person, OpenView view, Located menu, String typed) {
        ObjectNode payload = line.payloads().interaction("block_suggestion", person);
        payload.putObject("container").put("type", "view").put("view_id", view.id());
        payload.set("view", view.toJson());
        payload.put("block_id", menu.blockId())
                .put("action_id", menu.actionId())
                .put("value", typed);
        BotAnswer answer = line.send(payload);
        List<Problem> problems = answer.acknowledged() ? BlockRules.ofOptions(answer.tree()) : List.of();
        if (!answer.acknowledged() || !problems.isEmpty()) {
            line.failures().options(person, problems);
            return Json.object().set("options", Json.array());
        }
        return answer.tree();
    }
}
