package io.relais.app.exchange;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Where leads of a file go. */
public interface Destination extends AutoCloseable {

    /** Gets them ready to be taken in. Changes nothing, and may be done while those before them are taken. */
    Ready ready(List<ObjectNode> leads);

    /** Leads that wait to be taken in. */
    @FunctionalInterface
    interface Ready {

        /**
         * Takes them in, stored when this returns; what became of each, in their order.
         *
         * @throws Away where it does not answer just now: the same again is safe
         * @throws Unreadable where it does not take anything
         */
        List<Taken> take() throws Unreadable;
    }

    @Override
    void close();

    /**
     * What became of one.
     *
     * @param reason why it was refused; empty otherwise
     */
    record Taken(Outcome outcome, String reason) {}

    /** What became of it. */
    enum Outcome {
        /** A new lead. */
        CREATED,
        /** The same was there. */
        KNOWN,
        /** Its person has an open lead, which was completed. */
        MERGED,
        /** It can't be taken. */
        REFUSED
    }
}
