package io.relais.core.scoring;

/** How well a lead is on target, from A (best) to D. */
public enum FitGrade {
    A,
    B,
    C,
    D;

    /** Whether this grade is that one or a better one. */
    public boolean atLeast(FitGrade other) {
        return compareTo(other) <= 0;
    }
}
