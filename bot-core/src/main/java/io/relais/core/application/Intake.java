package io.relais.core.application;

import io.relais.core.lead.Actor;
import io.relais.core.lead.LeadFacts;
import io.relais.core.scoring.Signal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A lead that came in.
 *
 * @param by who brought it: an API key, or a person
 * @param facts what is known
 * @param signals what the person did
 * @param idempotencyKey the sender's own key of this request, or null
 */
public record Intake(
        Actor by,
        LeadFacts facts,
        List<Signal> signals,
        @Nullable String idempotencyKey) {

    /** Copies the list. */
    public Intake {
        signals = List.copyOf(signals);
    }

    /** The keys by which the same lead is recognised when it is sent again. */
    public Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>();
        LeadFacts.Provenance from = facts.provenance();
        if (from.externalId() != null) {
            keys.add("source:" + from.source() + ":" + from.externalId());
        }
        if (idempotencyKey != null) {
            keys.add("request:" + by.id() + ":" + idempotencyKey);
        }
        return keys;
    }
}
