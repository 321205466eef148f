package io.relais.core.source;

import java.util.Set;

/**
 * What must hold of an event.
 *
 * @param path of a value in it
 * @param anyOf the texts that it may be; empty where it must only be there
 */
public record Condition(String path, Set<String> anyOf) {

    /** Copies the set. */
    public Condition {
        anyOf = Set.copyOf(anyOf);
    }
}
