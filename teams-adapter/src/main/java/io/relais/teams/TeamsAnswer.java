package io.relais.teams;

import io.relais.teams.card.JsonTrees;
import io.relais.teams.reply.Ack;

/**
 * What Teams is answered over HTTP.
 *
 * @param status the HTTP status
 * @param contentType of the body
 * @param body in UTF-8; may be empty
 */
public record TeamsAnswer(int status, String contentType, String body) {

    private static final String TEXT = "text/plain; charset=utf-8";

    private static final String JSON = "application/json; charset=utf-8";

    /** Taken; whatever there is to say is said by messages. */
    static TeamsAnswer accepted() {
        return new TeamsAnswer(202, TEXT, "");
    }

    /** The response that an invoke awaits. */
    static TeamsAnswer of(Ack ack) {
        return ack.body() == null
                ? new TeamsAnswer(ack.status(), TEXT, "")
                : new TeamsAnswer(ack.status(), JSON, JsonTrees.write(ack.body()));
    }

    /** Refused, with a few words for who reads the log at the other end. */
    static TeamsAnswer refused(int status, String why) {
        return new TeamsAnswer(status, TEXT, why);
    }
}
