package io.relais.workbench.traffic;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import tools.jackson.databind.JsonNode;

/**
 * One request and its answer.
 *
 * @param status the HTTP status, 0 when no answer came
 * @param millis how long the answer took, or how long it was waited for
 */
public record TrafficRecord(
        long id,
        Instant at,
        Direction direction,
        String name,
        int status,
        long millis,
        JsonNode request,
        JsonNode response) {
    /** Who called whom. */
    public enum Direction {
        /** Slack, or the page's lead form, called the bot. */
        @JsonProperty("toBot")
        TO_BOT,
        /** The bot called Slack. */
        @JsonProperty("toSlack")
        TO_SLACK
    }

    /** A request and its answer before the log has numbered and masked them. */
    public record Exchange(Direction direction, String name, JsonNode request) {}

    /** The answer's part of a record. */
    public record Answer(int status, long millis, JsonNode response) {}
}
