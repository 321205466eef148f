package io.relais.embeddedmongo.key;

/** What an index holds for a field whose array is empty; sorts before null. */
public enum EmptyArray {
    INSTANCE
}
