package io.relais.workbench.teams;

import io.relais.workbench.Json;
import tools.jackson.databind.node.ObjectNode;

/** The Bot Connector's "no": an HTTP status, an error code, and words that say what is wrong. */
public final class ConnectorRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;

    private ConnectorRefusal(int status, String code, String words) {
        super(words);
        this.status = status;
        this.code = code;
    }

    /** The request is not what the method takes. */
    public static ConnectorRefusal badSyntax(String words) {
        return new ConnectorRefusal(400, "BadSyntax", words);
    }

    /** A value in the request is not possible. */
    public static ConnectorRefusal badArgument(String words) {
        return new ConnectorRefusal(400, "BadArgument", words);
    }

    /** The app is not installed there. */
    public static ConnectorRefusal notInRoster() {
        return new ConnectorRefusal(
                403, "BotNotInConversationRoster", "The bot is not part of the conversation roster.");
    }

    /** The bot may not do that to what is not its own. */
    public static ConnectorRefusal forbidden(String words) {
        return new ConnectorRefusal(403, "NotEnoughPermissions", words);
    }

    /** Nothing is there. */
    public static ConnectorRefusal notFound(String code, String words) {
        return new ConnectorRefusal(404, code, words);
    }

    /** The message is larger than Teams takes. */
    public static ConnectorRefusal tooBig(int bytes, int limit) {
        return new ConnectorRefusal(
                413,
                "MessageSizeTooBig",
                "Message size too large: " + bytes + " bytes, where " + limit + " are taken.");
    }

    /** The body is not JSON by its own account. */
    public static ConnectorRefusal mediaType() {
        return new ConnectorRefusal(415, "UnsupportedMediaType", "The content type must be application/json.");
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The error code. */
    public String code() {
        return code;
    }

    /** The body of the answer. */
    public ObjectNode toJson() {
        return error(code, String.valueOf(getMessage()));
    }

    /** The body of any refusal. */
    public static ObjectNode error(String code, String words) {
        ObjectNode body = Json.object();
        body.putObject("error").put("code", code).put("message", words);
        return body;
    }
}
