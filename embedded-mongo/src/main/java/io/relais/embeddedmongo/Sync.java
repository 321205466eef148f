package io.relais.embeddedmongo;

import java.time.Duration;

/** How far a write has got before it is acknowledged. */
public enum Sync {
    /** On the disk itself: survives a killed process and a power failure. */
    EVERY_WRITE,

    /** In memory; all is written to the disk ten times a second and when the engine is closed. For tests and demos. */
    TEN_TIMES_A_SECOND;

    private static final Duration PERIOD = Duration.ofMillis(100);

    /** How long a write may wait for the disk, whoever waits for it. */
    Duration period() {
        return PERIOD;
    }
}
