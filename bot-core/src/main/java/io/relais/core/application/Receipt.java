package io.relais.core.application;

import io.relais.core.lead.Lead;

/** What became of a lead that came in. */
public record Receipt(Lead lead, Outcome outcome) {

    /** What became of it. */
    public enum Outcome {
        /** A new lead. */
        CREATED,
        /** The same was sent before: nothing changed. */
        KNOWN,
        /** The person has an open lead, which was given the new signals. */
        MERGED
    }
}
