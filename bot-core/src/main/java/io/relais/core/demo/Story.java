package io.relais.core.demo;

import io.relais.core.lead.LeadFacts;
import io.relais.core.scoring.Signal;
import java.time.Instant;
import java.util.List;

/**
 * All that happens to one example lead.
 *
 * @param facts what it comes in with, and when
 * @param signals what its person did before that
 * @param steps what is done to it, in the order of time
 */
record Story(LeadFacts facts, List<Signal> signals, List<Step> steps) {

    Story {
        signals = List.copyOf(signals);
        steps = List.copyOf(steps);
    }

    Instant begins() {
        return facts.provenance().receivedAt();
    }

    Instant ends() {
        return steps.isEmpty() ? begins() : steps.get(steps.size() - 1).at();
    }
}
