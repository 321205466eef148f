package io.relais.app.api.read;

import io.relais.core.lead.Lead;

/** How much one lead may bring along. */
enum Bulk {
    /** What a source sends at once. */
    SENT(200, 50, 2_000, Limits.WORD),
    /** What a record holds, taken in bit by bit: whatever was exported comes in again. A line of 1 MiB bounds it. */
    EXPORTED(Lead.MOST_SIGNALS, 10_000, 20_000, 1_000);

    private final int signals;
    private final int extraFields;
    private final int extraLength;
    private final int extraName;

    Bulk(int signals, int extraFields, int extraLength, int extraName) {
        this.signals = signals;
        this.extraFields = extraFields;
        this.extraLength = extraLength;
        this.extraName = extraName;
    }

    int signals() {
        return signals;
    }

    /** How many fields that the product has no name for. */
    int extraFields() {
        return extraFields;
    }

    /** How many characters each of these may have. */
    int extraLength() {
        return extraLength;
    }

    /** How many characters its name may have. */
    int extraName() {
        return extraName;
    }
}
