package io.relais.slack.reply;

import com.google.gson.JsonObject;
import com.slack.api.model.view.View;
import io.relais.slack.block.SlackJson;
import io.relais.slack.block.SlackMessage;
import io.relais.slack.web.SlackCalls;
import java.util.Map;
import java.util.TreeMap;

/** The bodies of acknowledgements; an empty one where there is nothing to do. */
final class AckBody implements Ack.Visitor<JsonObject> {

    static final AckBody INSTANCE = new AckBody();

    private static final String ACTION = "response_action";

    private AckBody() {}

    @Override
    public JsonObject nothing() {
        return new JsonObject();
    }

    @Override
    public JsonObject whisper(SlackMessage message) {
        return SlackCalls.ephemeral(message);
    }

    @Override
    public JsonObject turn(View view) {
        return withView("update", view);
    }

    @Override
    public JsonObject push(View view) {
        return withView("push", view);
    }

    @Override
    public JsonObject mend(Map<String, String> byField) {
        JsonObject errors = new JsonObject();
        new TreeMap<>(byField).forEach(errors::addProperty);
        JsonObject body = action("errors");
        body.add("errors", errors);
        return body;
    }

    @Override
    public JsonObject clear() {
        return action("clear");
    }

    private static JsonObject withView(String action, View view) {
        JsonObject body = action(action);
        body.add("view", SlackJson.tree(view));
        return body;
    }

    private static JsonObject action(String name) {
        JsonObject body = new JsonObject();
        body.addProperty(ACTION, name);
        return body;
    }
}
