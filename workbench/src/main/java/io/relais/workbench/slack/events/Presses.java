package io.relais.workbench.slack.events;

import io.relais.workbench.Json;
import io.relais.workbench.slack.state.Conversation;
import io.relais.workbench.slack.state.Elements.Located;
import io.relais.workbench.slack.state.FormState;
import io.relais.workbench.slack.state.Ids;
import io.relais.workbench.slack.state.InteractiveType;
import io.relais.workbench.slack.state.Message;
import io.relais.workbench.slack.state.MessageJson;
import io.relais.workbench.slack.state.OpenView;
import io.relais.workbench.slack.state.Person;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Somebody presses a button or chooses something: {@code block_actions}. */
@Component
public final class Presses {
    private static final List<String> ECHOED = List.of("text", "value", "style");

    private final BotLine line;
    private final Ids ids;

    Presses(BotLine line, Ids ids) {
        this.line = line;
        this.ids = ids;
    }

    /** What was pressed, with what was chosen in it and elsewhere in the same message. */
    public record Press(Located located, JsonNode choice, JsonNode typed) {}

    /** A press in a message. */
    public void inMessage(Person person, Conversation where, Message message, Press press) {
        ObjectNode payload = line.payloads().interaction("block_actions", person);
        payload.putObject("container")
                .put("type", "message")
                .put("message_ts", message.ts())
                .put("channel_id", where.id())
                .put("is_ephemeral", message.ephemeral());
        payload.put("trigger_id", line.payloads().trigger(person, null));
        payload.set("channel", Payloads.channel(where));
        // Slack does not repeat an ephemeral message, so an app must not count on it
        if (!message.ephemeral()) {
            payload.set("message", MessageJson.of(message));
        }
        payload.putObject("state").set("values", FormState.of(message.content().blocks(), press.typed()));
        payload.put("response_url", line.payloads().responseUrl(person, where, message.ts()));
        payload.putArray("actions").add(action(press));
        line.interact(person, payload);
    }

    /** A press in a modal or on the Home tab. */
    public void inView(Person person, OpenView view, Press press) {
        ObjectNode payload = line.payloads().interaction("block_actions", person);
        payload.putObject("container").put("type", "view").put("view_id", view.id());
        payload.put("trigger_id", line.payloads().trigger(person, view.id()));
        payload.set("view", view.toJson());
        payload.putArray("actions").add(action(press));
        line.interact(person, payload);
    }

    private ObjectNode action(Press press) {
        ObjectNode element = press.located().element();
        InteractiveType type = InteractiveType.of(Json.text(element, "type")).orElseThrow();
        ObjectNode action = Json.object();
        action.put("type", type.code());
        action.put("action_id", press.located().actionId());
        action.put("block_id", press.located().blockId());
        if (type == InteractiveType.BUTTON) {
            ECHOED.stream().filter(element::has).forEach(field -> action.set(field, element.path(field)));
        } else {
            JsonNode chosen = press.choice().path(type.valueField());
            action.set(type.valueField(), chosen.isMissingNode() ? null : chosen);
        }
        return action.put("action_ts", ids.ts());
    }
}
