package io.relais.workbench.slack;

import io.relais.workbench.Json;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Slack's "no": an error code, and where it helps the places that are wrong. */
public final class SlackRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<String> details;
    private final transient ObjectNode extra = Json.object();

    /** A refusal with details for {@code response_metadata.messages}. */
    public SlackRefusal(String code, List<String> details) {
        super(details.isEmpty() ? code : code + " " + details);
        this.code = code;
        this.details = List.copyOf(details);
    }

    /** A refusal that its code says all about. */
    public SlackRefusal(String code) {
        this(code, List.of());
    }

    /** Adds a field to the answer. */
    public SlackRefusal with(String field, String value) {
        extra.put(field, value);
        return this;
    }

    /** Slack's error code. */
    public String code() {
        return code;
    }

    /** The code and the details in one line. */
    public String line() {
        return details.isEmpty() ? code : code + " " + details;
    }

    /** What is wrong, place by place. */
    public List<String> details() {
        return details;
    }

    /** The body of the answer. */
    public ObjectNode toJson() {
        ObjectNode body = Json.object().put("ok", false).put("error", code);
        body.setAll(extra);
        if (!details.isEmpty()) {
            var messages = body.putObject("response_metadata").putArray("messages");
            details.forEach(messages::add);
        }
        return body;
    }
}
