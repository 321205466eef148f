package io.relais.slack.request;

import com.google.gson.JsonObject;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.request.builtin.EventRequest;
import com.slack.api.bolt.request.builtin.MessageShortcutRequest;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import io.relais.slack.block.SlackJson;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Tells apart what Slack sends; what is not as documented is a {@link MalformedRequest}. */
public final class SlackRequests {

    private SlackRequests() {}

    /** One method for each kind of request. */
    public interface Reader<R> {
        /** Slack asks whether this is the app's address. */
        R verification(String challenge);

        /** Something that Bolt routes. */
        R routed(Request<?> request);

        /** A form that was sent; Bolt's request for it would read the payload with a new Gson. */
        R submitted(ViewSubmissionPayload payload);

        /** Something to acknowledge only. */
        R noted();
    }

    /** Reads the body of an HTTP request: JSON, or a form that may hold JSON. */
    public static <R> R http(String body, RequestHeaders headers, Reader<R> reader) {
        if (body.stripLeading().startsWith("{")) {
            return json(Parts.parse(body), headers, reader);
        }
        Map<String, String> form = form(body);
        String payload = form.get("payload");
        if (payload != null) {
            return json(Parts.parse(payload), headers, reader);
        }
        if (form.containsKey("ssl_check")) {
            return reader.noted();
        }
        JsonObject command = new JsonObject();
        form.forEach(command::addProperty);
        return command(command, headers, reader);
    }

    /** Reads a payload, of an HTTP request or of an envelope. */
    public static <R> R json(JsonObject payload, RequestHeaders headers, Reader<R> reader) {
        if (payload.has("command")) {
            return command(payload, headers, reader);
        }
        String type = Parts.text(payload, "type");
        return switch (type) {
            case "url_verification" -> reader.verification(Parts.text(payload, "challenge"));
            case "event_callback" ->
                reader.routed(new EventRequest(Payloads.event(payload).toString(), headers));
            case "block_actions" -> reader.routed(new PressRequest(Payloads.blockActions(payload), headers));
            case "message_action" ->
                reader.routed(new MessageShortcutRequest(
                        "", Payloads.messageAction(payload).toString(), headers));
            case "view_submission" ->
                reader.submitted(SlackJson.read(Payloads.viewSubmission(payload), ViewSubmissionPayload.class));
            case "view_closed", "app_rate_limited" -> reader.noted();
            default -> throw new MalformedRequest("unknown type of request");
        };
    }

    private static <R> R command(JsonObject command, RequestHeaders headers, Reader<R> reader) {
        Parts.text(command, "command");
        Parts.text(command, "user_id");
        Parts.text(command, "trigger_id");
        SlashCommandPayload payload = SlackJson.read(command, SlashCommandPayload.class);
        return reader.routed(new SlashCommandRequest("", payload, headers));
    }

    private static Map<String, String> form(String body) {
        Map<String, String> form = new HashMap<>();
        for (String pair : body.strip().split("&", -1)) {
            int split = pair.indexOf('=');
            if (split > 0) {
                form.put(decoded(pair.substring(0, split)), decoded(pair.substring(split + 1)));
            }
        }
        return form;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new MalformedRequest("not a form");
        }
    }
}
