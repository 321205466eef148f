package io.relais.workbench.slack.events;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Something Slack sends to the bot.
 *
 * @param name what the traffic log calls it
 * @param retry set when it was sent before
 */
public record Delivery(
        Kind kind,
        String name,
        ObjectNode payload,
        @Nullable Retry retry) {
    /** The three ways Slack packs things, by their Socket Mode names. */
    public enum Kind {
        /** A slash command: a form. */
        COMMAND("slash_commands"),
        /** A press, a submission, a shortcut: a form with one field of JSON. */
        INTERACTION("interactive"),
        /** An event: JSON. */
        EVENT("events_api");

        private final String envelope;

        Kind(String envelope) {
            this.envelope = envelope;
        }

        /** Its type in a Socket Mode envelope. */
        public String envelope() {
            return envelope;
        }
    }

    /** Which try this is, and why the one before did not do. */
    public record Retry(int number, String reason) {}

    /** A first try. */
    public static Delivery first(Kind kind, String name, ObjectNode payload) {
        return new Delivery(kind, name, payload, null);
    }

    /** The same again. */
    public Delivery again(Retry next) {
        return new Delivery(kind, name, payload, next);
    }
}
