package io.relais.embeddedmongo;

/** How far a write has got before it is acknowledged. */
public enum Sync {
    /** On the disk itself: survives a killed process and a power failure. */
    EVERY_WRITE,

    /** With the operating system: survives a killed process; a power failure may cost the file. For tests and demos. */
    LEFT_TO_THE_SYSTEM
}
