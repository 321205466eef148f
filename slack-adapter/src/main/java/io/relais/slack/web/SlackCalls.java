package io.relais.slack.web;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.slack.api.methods.Methods;
import com.slack.api.model.view.View;
import io.relais.slack.block.SlackJson;
import io.relais.slack.block.SlackMessage;
import okhttp3.FormBody;
import org.jspecify.annotations.Nullable;

/** What the bot says in Slack, call by call. Nothing that it posts links, unfurls or is parsed. */
public final class SlackCalls {

    private final SlackClient client;

    /** Through this client. */
    public SlackCalls(SlackClient client) {
        this.client = client;
    }

    /** A place in a conversation: a thread of it, or its end where {@code thread} is null. */
    public record Place(String conversation, @Nullable String thread) {}

    /** Posts; gives the new message's {@code ts}. */
    public String post(Place place, SlackMessage message) {
        FormBody.Builder form =
                form(place, message).add("unfurl_links", "false").add("unfurl_media", "false");
        return client.call(Methods.CHAT_POST_MESSAGE, form.add("mrkdwn", "false"))
                .text("ts");
    }

    /** Posts for one person's eyes. */
    public void whisper(Place place, String user, SlackMessage message) {
        client.call(Methods.CHAT_POST_EPHEMERAL, form(place, message).add("user", user));
    }

    /** Edits a message of the bot. */
    public void edit(String conversation, String ts, SlackMessage message) {
        client.call(
                Methods.CHAT_UPDATE,
                form(new Place(conversation, null), message).add("ts", ts));
    }

    /** Opens a modal. */
    public void open(String triggerId, View view) {
        client.call(Methods.VIEWS_OPEN, view(view).add("trigger_id", triggerId));
    }

    /** Opens a modal on top of the one that is open. */
    public void push(String triggerId, View view) {
        client.call(Methods.VIEWS_PUSH, view(view).add("trigger_id", triggerId));
    }

    /** Turns an open modal into another, unless it has changed since. */
    public void turn(String viewId, @Nullable String hash, View view) {
        FormBody.Builder form = view(view).add("view_id", viewId);
        client.call(Methods.VIEWS_UPDATE, hash == null ? form : form.add("hash", hash));
    }

    /** Turns an open modal, known by our own name for it, into another. */
    public void turnOurs(String externalId, View view) {
        client.call(Methods.VIEWS_UPDATE, view(view).add("external_id", externalId));
    }

    /** Shows a person's home tab. */
    public void home(String user, View view) {
        client.call(Methods.VIEWS_PUBLISH, view(view).add("user_id", user));
    }

    /** Says something to one person where a {@code response_url} leads. */
    public void answer(String responseUrl, SlackMessage message) {
        JsonObject body = ephemeral(message);
        body.addProperty("replace_original", false);
        client.respond(responseUrl, body);
    }

    /** Replaces the message that a {@code response_url} belongs to. */
    public void replace(String responseUrl, SlackMessage message) {
        JsonObject body = body(message);
        body.addProperty("replace_original", true);
        client.respond(responseUrl, body);
    }

    /** Sends what would have been the acknowledgement's body. */
    public void answer(String responseUrl, JsonObject body) {
        client.respond(responseUrl, body);
    }

    /** A message for one person's eyes, as the body of an acknowledgement. */
    public static JsonObject ephemeral(SlackMessage message) {
        JsonObject body = body(message);
        body.addProperty("response_type", "ephemeral");
        return body;
    }

    private static JsonObject body(SlackMessage message) {
        JsonObject body = new JsonObject();
        body.addProperty("text", message.text());
        body.addProperty("mrkdwn", false);
        body.add("blocks", blocks(message));
        return body;
    }

    private static JsonArray blocks(SlackMessage message) {
        return SlackJson.tree(message.blocks()).getAsJsonArray();
    }

    private static FormBody.Builder form(Place place, SlackMessage message) {
        FormBody.Builder form = new FormBody.Builder()
                .add("channel", place.conversation())
                .add("text", message.text())
                .add("blocks", blocks(message).toString())
                .add("parse", "none")
                .add("link_names", "false");
        String thread = place.thread();
        return thread == null ? form : form.add("thread_ts", thread);
    }

    private static FormBody.Builder view(View view) {
        return new FormBody.Builder().add("view", SlackJson.write(view));
    }
}
