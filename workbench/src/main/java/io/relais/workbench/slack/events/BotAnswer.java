package io.relais.workbench.slack.events;

import io.relais.workbench.Json;
import tools.jackson.databind.JsonNode;

/**
 * What came of a delivery.
 *
 * @param status the HTTP status; 0 when there was no answer
 * @param retryable false when the bot asked not to be tried again
 */
public record BotAnswer(Outcome outcome, int status, String body, boolean retryable) {
    /** How a delivery can end. */
    public enum Outcome {
        /** Answered with 200. */
        ACKNOWLEDGED(""),
        /** Answered with another status. */
        REFUSED("http_error"),
        /** Not answered in time. */
        TIMED_OUT("http_timeout"),
        /** Nobody there. */
        UNREACHABLE("connection_failed"),
        /** Never sent: Slack itself is away. */
        NOT_SENT("");

        private final String retryReason;

        Outcome(String retryReason) {
            this.retryReason = retryReason;
        }

        /** Slack's word for it in {@code X-Slack-Retry-Reason}. */
        public String retryReason() {
            return retryReason;
        }
    }

    /** An outcome without an answer. */
    public static BotAnswer none(Outcome outcome) {
        return new BotAnswer(outcome, 0, "", true);
    }

    /** Whether the bot took it. */
    public boolean acknowledged() {
        return outcome == Outcome.ACKNOWLEDGED;
    }

    /** The body as a tree; a text that is not JSON stays a text. */
    public JsonNode tree() {
        return Json.parse(body).orElseGet(() -> Json.tree(body));
    }
}
