package io.relais.core.lead;

/** The number of a lead, for life; short enough to be typed ({@code lead 4711}). */
public record LeadId(long number) implements Comparable<LeadId> {

    /** Refuses anything below 1. */
    public LeadId {
        if (number < 1) {
            throw new IllegalArgumentException("a lead's number starts at 1: " + number);
        }
    }

    @Override
    public int compareTo(LeadId other) {
        return Long.compare(number, other.number);
    }

    @Override
    public String toString() {
        return Long.toString(number);
    }
}
