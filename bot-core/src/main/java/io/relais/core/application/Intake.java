package io.relais.core.application;

import io.relais.core.lead.Actor;
import io.relais.core.lead.Lead;
import io.relais.core.lead.LeadFacts;
import io.relais.core.lead.LeadId;
import io.relais.core.lead.PersonKey;
import io.relais.core.scoring.Signal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A lead that came in.
 *
 * @param by who brought it: an API key, or a person
 * @param facts what is known
 * @param signals what the person did
 * @param idempotencyKey the sender's own key of this request, or null
 * @param exported the number that the lead had where it was exported, be it here or in another record; or null
 */
public record Intake(
        Actor by,
        LeadFacts facts,
        List<Signal> signals,
        @Nullable String idempotencyKey,
        @Nullable LeadId exported) {

    /** Copies the list. */
    public Intake {
        signals = List.copyOf(signals);
    }

    /** A lead that does not come from an export. */
    public Intake(Actor by, LeadFacts facts, List<Signal> signals, @Nullable String idempotencyKey) {
        this(by, facts, signals, idempotencyKey, null);
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
        if (exported != null && from.externalId() == null) {
            keys.add("exported:" + fingerprint());
        }
        return keys;
    }

    /** Whether that is the lead that was exported: its number may be another one's in another record. */
    public boolean isOf(Lead lead) {
        return lead.id().equals(exported)
                && facts.provenance().equals(lead.facts().provenance())
                && Objects.equals(PersonKey.of(facts), PersonKey.of(lead.facts()));
    }

    /** What never changes of a lead, however often it is exported. */
    private UUID fingerprint() {
        LeadFacts.Provenance from = facts.provenance();
        String whole = from.source() + "\n" + from.receivedAt() + "\n" + PersonKey.of(facts);
        return UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8));
    }
}
