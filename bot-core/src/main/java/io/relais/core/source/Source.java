package io.relais.core.source;

import java.util.List;

/**
 * A vendor's webhook.
 *
 * @param name as in the address that it calls
 * @param proofs what it may prove itself by; one of them is enough
 * @param events what its events mean, in the order in which they are taken
 */
public record Source(String name, List<Proof> proofs, List<SourceEvent> events) {

    /** Copies the lists. */
    public Source {
        proofs = List.copyOf(proofs);
        events = List.copyOf(events);
    }
}
