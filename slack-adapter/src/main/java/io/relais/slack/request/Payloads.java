package io.relais.slack.request;

import com.google.gson.JsonObject;

/**
 * Checks that a payload has what is needed of it, and trims what is not: messages and views are drawn again from the
 * bot's own state, never from what Slack echoes, so that a block newer than the SDK does no harm.
 */
final class Payloads {

    private Payloads() {}

    static JsonObject blockActions(JsonObject payload) {
        Parts.text(payload, "user", "id");
        Parts.text(payload, "trigger_id");
        Parts.text(Parts.firstOf(payload, "actions"), "action_id");
        trimmed(payload);
        return payload;
    }

    static JsonObject viewSubmission(JsonObject payload) {
        Parts.text(payload, "user", "id");
        Parts.text(payload, "view", "id");
        trimmed(payload);
        return payload;
    }

    static JsonObject messageAction(JsonObject payload) {
        Parts.text(payload, "user", "id");
        Parts.text(payload, "callback_id");
        Parts.text(payload, "trigger_id");
        Parts.text(payload, "channel", "id");
        trimmed(payload);
        return payload;
    }

    static JsonObject event(JsonObject payload) {
        Parts.text(payload, "event_id");
        Parts.text(payload, "event", "type");
        JsonObject event = Parts.object(payload, "event");
        Parts.drop(
                event, "blocks", "attachments", "files", "metadata", "view", "user_profile", "bot_profile", "edited");
        Parts.drop(event, "assistant_thread", "message", "previous_message", "icons", "root");
        return payload;
    }

    private static void trimmed(JsonObject payload) {
        Parts.drop(Parts.object(payload, "view"), "blocks");
        Parts.drop(
                Parts.object(payload, "message"),
                "blocks",
                "attachments",
                "files",
                "metadata",
                "edited",
                "bot_profile",
                "reactions",
                "room",
                "root");
        Parts.drop(payload, "state", "app_unfurl");
    }
}
