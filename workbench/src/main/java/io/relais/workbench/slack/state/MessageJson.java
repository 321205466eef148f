package io.relais.workbench.slack.state;

import io.relais.workbench.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A message as Slack's API and payloads show it. */
public final class MessageJson {
    private MessageJson() {}

    /** The message object. */
    public static ObjectNode of(Message message) {
        ObjectNode json = Json.object();
        json.put("type", "message").put("user", message.author());
        json.put("ts", message.ts()).put("text", message.content().text()).put("team", Team.ID);
        if (message.author().equals(People.BOT_USER)) {
            json.put("bot_id", Team.BOT).put("app_id", Team.APP);
            json.putObject("bot_profile")
                    .put("id", Team.BOT)
                    .put("app_id", Team.APP)
                    .put("name", "Relais")
                    .put("team_id", Team.ID);
        }
        if (message.edited()) {
            json.putObject("edited").put("user", message.author()).put("ts", message.ts());
        }
        if (message.thread() != null) {
            json.put("thread_ts", message.thread());
        }
        addContent(json, message);
        return json;
    }

    private static void addContent(ObjectNode json, Message message) {
        if (!message.content().blocks().isEmpty()) {
            json.set("blocks", message.content().blocks());
        }
        JsonNode metadata = message.content().metadata();
        if (metadata != null) {
            json.set("metadata", metadata);
        }
    }
}
