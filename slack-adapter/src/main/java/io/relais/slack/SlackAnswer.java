package io.relais.slack;

import com.google.gson.JsonObject;
import io.relais.slack.block.SlackJson;

/**
 * What Slack is answered over HTTP.
 *
 * @param status the HTTP status
 * @param contentType of the body
 * @param body in UTF-8; may be empty
 */
public record SlackAnswer(int status, String contentType, String body) {

    private static final String TEXT = "text/plain; charset=utf-8";

    private static final String JSON = "application/json; charset=utf-8";

    /** Acknowledged, with nothing more to say. */
    public static SlackAnswer empty() {
        return new SlackAnswer(200, TEXT, "");
    }

    /** Acknowledged, with what Slack is to do. */
    public static SlackAnswer json(JsonObject body) {
        return new SlackAnswer(200, JSON, SlackJson.write(body));
    }

    /** Acknowledged with plain words. */
    public static SlackAnswer text(String words) {
        return new SlackAnswer(200, TEXT, words);
    }

    /** Refused, with a few words for who reads the log at the other end. */
    public static SlackAnswer refused(int status, String why) {
        return new SlackAnswer(status, TEXT, why);
    }
}
