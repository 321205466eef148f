package io.relais.embeddedmongo.commit;

/** What a command waits for before it is acknowledged. */
public enum Durability {
    /** That it is on the disk itself. */
    DISK,
    /** Nothing: it is written with the next period's commit, or there is no file. */
    MEMORY
}
