package io.relais.app.api;

import io.relais.core.application.Handover;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What is done with each thing that comes in, whether alone or as a line among others. */
interface Taking {

    /** What it takes, for the figures. */
    String kind();

    /** Takes one in, stored when this returns; throws what becomes a problem. */
    Answer take(Sent sent);

    /** Takes several in, stored when this returns, and answers each; throws what becomes the problem of all. */
    List<Answer> takeAll(List<Sent> sent);

    /**
     * Something that came in.
     *
     * @param idempotencyKey the sender's own key of this request, or null
     * @param handover what becomes of a lead that qualifies
     */
    record Sent(ObjectNode body, Caller caller, @Nullable String idempotencyKey, Handover handover) {}
}
