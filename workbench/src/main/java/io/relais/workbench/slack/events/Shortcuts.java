package io.relais.workbench.slack.events;

import io.relais.workbench.slack.state.Conversation;
import io.relais.workbench.slack.state.Ids;
import io.relais.workbench.slack.state.Message;
import io.relais.workbench.slack.state.MessageJson;
import io.relais.workbench.slack.state.Person;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Somebody uses a shortcut on a message: {@code message_action}. */
@Component
public final class Shortcuts {
    private final BotLine line;
    private final Ids ids;

    Shortcuts(BotLine line, Ids ids) {
        this.line = line;
        this.ids = ids;
    }

    /** Sends the shortcut. */
    public void run(Person person, Conversation where, Message message, String callbackId) {
        ObjectNode payload = line.payloads().interaction("message_action", person);
        payload.put("callback_id", callbackId).put("action_ts", ids.ts());
        payload.put("trigger_id", line.payloads().trigger(person, null));
        payload.put("response_url", line.payloads().responseUrl(person, where, message.ts()));
        payload.put("message_ts", message.ts());
        payload.set("channel", Payloads.channel(where));
        payload.set("message", MessageJson.of(message));
        line.interact(person, payload);
    }
}
