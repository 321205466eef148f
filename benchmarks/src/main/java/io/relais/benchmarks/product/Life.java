package io.relais.benchmarks.product;

import io.relais.core.lead.Decision.Made;
import io.relais.core.lead.Lead;
import io.relais.core.lead.LeadCommand;
import io.relais.core.lead.LeadRules;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BiFunction;

/** What happens to one lead, decided step by step by the rules, each at its own time. */
final class Life {

    private final LeadRules rules;
    private final SplittableRandom chance;
    private Made made;
    private Instant now;

    Life(LeadRules rules, SplittableRandom chance, Made received, Instant now) {
        this.rules = rules;
        this.chance = chance;
        this.made = received;
        this.now = now;
    }

    Lead lead() {
        return made.lead();
    }

    /** Most short, some long: a time about as long as that passes, to the second. */
    Life after(Duration about) {
        now = now.plusSeconds(1 + (long) (-Math.log(1 - chance.nextDouble()) * about.toSeconds()));
        return this;
    }

    /** What the rules refuse is a mistake of whoever wrote the histories. */
    Life does(BiFunction<Lead, Instant, LeadCommand> deed) {
        made = rules.decide(lead(), deed.apply(lead(), now), now).fold(made::then, unchanged -> made, refused -> {
            throw new IllegalStateException(lead().stage() + " at " + now + ": " + refused.refusal());
        });
        return this;
    }

    /** All of it, and nobody is told. */
    Made told() {
        return new Made(made.lead(), made.events(), List.of());
    }
}
