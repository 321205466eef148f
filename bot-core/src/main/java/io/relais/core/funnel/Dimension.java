package io.relais.core.funnel;

/** What figures are broken down by. The name of each is stored and never changes its meaning. */
public enum Dimension {
    /** What produced the lead. */
    SOURCE,
    /** The campaign that it belongs to. */
    CAMPAIGN,
    /** The size of the company, by head count: {@link Segment}. */
    SEGMENT,
    /** Whose it was when sales had it, by the member's id. */
    REP,
    /** The framework that it was qualified by. */
    FRAMEWORK,
    /** How many answers of its checklist were stated or documented: {@link Depth}. */
    DEPTH,
    /** The language that the person is spoken to in, such as {@code fr}. */
    LANGUAGE,
    /** The version of the definitions in force when it came in, or was handed over. */
    DEFINITIONS;

    /** Whether it is known from the handover on: then leads as they are received are not counted by it. */
    public boolean ofSales() {
        return this == REP || this == FRAMEWORK || this == DEPTH;
    }

    /** Whether each other dimension is counted within each single value of this one. */
    public boolean divisible() {
        return this == SOURCE || this == REP || this == DEFINITIONS;
    }
}
