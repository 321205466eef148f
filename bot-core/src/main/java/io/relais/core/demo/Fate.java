package io.relais.core.demo;

/**
 * What becomes of an example lead. The parts of the month say when such a lead may be received, so that what happens to it
 * ends within the month; they are looked for in this order.
 */
enum Fate {
    /** Not accepted, sent back by marketing, accepted by another rep, SQL. */
    SENT_BACK(2, 0, 0.4),
    /** Not accepted by mistake, which is taken back; then SQL. */
    SECOND_THOUGHT(2, 0, 0.45),
    SQL(41, 0, 0.5),
    UNREACHABLE(7, 0, 0.5),
    DISQUALIFIED(14, 0, 0.6),
    RECYCLED(14, 0, 0.6),
    /** Waits for its rep at the end of the month. */
    WAITING(5, 0.88, 1),
    /** Is being worked at the end of the month. */
    WORKED(13, 0.5, 0.75),
    REJECTED(22, 0, 0.7),
    NURTURED(DemoMonth.RECEIVED - DemoMonth.MQL, 0, 1);

    private final int leads;
    private final double from;
    private final double to;

    Fate(int leads, double from, double to) {
        this.leads = leads;
        this.from = from;
        this.to = to;
    }

    /** How many leads it befalls. */
    int leads() {
        return leads;
    }

    /** Whether it can befall a lead that is received at that part of the month, 0 to 1. */
    boolean mayBegin(double part) {
        return part >= from && part <= to;
    }

    /** Whether such a lead becomes an MQL. */
    boolean qualified() {
        return this != NURTURED;
    }
}
