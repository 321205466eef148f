package io.relais.teams.reply;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * What a request is answered with; everything else is done by calls.
 *
 * @param status the HTTP status
 * @param body as Microsoft documents it for that kind of invoke, or null
 */
public record Ack(int status, @Nullable ObjectNode body) {

    /** Taken, with nothing more to say; it closes an open dialog. */
    public static Ack empty() {
        return new Ack(200, null);
    }

    /** Taken, with what Teams is to show. */
    public static Ack of(ObjectNode body) {
        return new Ack(200, body);
    }

    /** Not taken: Teams may send it again. */
    public static Ack busy() {
        return new Ack(503, null);
    }
}
