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
        Channel channel,
        Direction direction,
        String name,
        int status,
        long millis,
        JsonNode request,
        JsonNode response) {
    /** Who the other end is. */
    public enum Channel {
        /** The stand-in Slack. */
        @JsonProperty("slack")
        SLACK,
        /** The stand-in Teams. */
        @JsonProperty("teams")
        TEAMS,
        /** The page's own tools: the lead form, the clock. */
        @JsonProperty("tools")
        TOOLS
    }

    /** Who called whom. */
    public enum Direction {
        /** A chat, or the page's lead form, called the bot. */
        @JsonProperty("toBot")
        TO_BOT,
        /** The bot called Slack. */
        @JsonProperty("toSlack")
        TO_SLACK,
        /** The bot called Teams. */
        @JsonProperty("toTeams")
        TO_TEAMS
    }

    /** A request and its answer before the log has numbered and masked them. */
    public record Exchange(Channel channel, Direction direction, String name, JsonNode request) {
        /** Something that was sent to the bot. */
        public static Exchange toBot(Channel channel, String name, JsonNode request) {
            return new Exchange(channel, Direction.TO_BOT, name, request);
        }
    }

    /** The answer's part of a record. */
    public record Answer(int status, long millis, JsonNode response) {}
}
