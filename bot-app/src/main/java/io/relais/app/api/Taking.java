package io.relais.app.api;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What is done with each thing that comes in, whether alone or as a line among others. */
interface Taking {

    /** What it takes, for the figures. */
    String kind();

    /** Takes one in, stored when this returns; throws what becomes a problem. */
    Answer take(Sent sent);

    /**
     * Something that came in.
     *
     * @param idempotencyKey the sender's own key of this request, or null
     */
    record Sent(ObjectNode body, Caller caller, @Nullable String idempotencyKey) {}
}
