package io.relais.core.scoring;

/** The two axes of a score, never added together. */
public enum Axis {
    /** Who they are: size, sector, role, place, capacity to buy. */
    FIT,
    /** What they did, and how lately. */
    ENGAGEMENT
}
