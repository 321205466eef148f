package io.relais.core.demo;

import io.relais.core.lead.LeadFacts;
import io.relais.core.scoring.ScoringRules;
import io.relais.core.scoring.Signal;
import io.relais.core.scoring.SignalKind;
import io.relais.core.scoring.SignalKind.Significance;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What the people of example leads did, and whether that makes an MQL by the definitions in force. */
final class Interest {

    private static final int LONGEST_AGO_HOURS = 90;

    private final ScoringRules rules;
    private final Chance chance;

    Interest(ScoringRules rules, Chance chance) {
        this.rules = rules;
        this.chance = chance;
    }

    /** Whether somebody of whom that is known, and who did that, is handed to sales then. */
    boolean qualifies(LeadFacts facts, List<Signal> signals, Instant at) {
        return rules.score(facts.fit(), signals, at).band().qualified();
    }

    /** Much interest, as is usual for that source; after some fruitless tries whatever the definitions call significant. */
    List<Signal> strong(Source source, Instant until, int tries) {
        List<Signal> signals = new ArrayList<>();
        signals.add(done(source.kinds().get(0), until, 1));
        signals.add(done(source.kinds().get(1), until, chance.between(1, 3)));
        if (chance.in(50)) {
            signals.add(done("pricing_page", until, chance.between(1, 2)));
        }
        significant().stream().limit(tries / 10).forEach(kind -> signals.add(done(kind, until, 1)));
        return signals;
    }

    /** Little interest. */
    List<Signal> weak(Source source, Instant until) {
        List<Signal> signals = new ArrayList<>();
        signals.add(done(source.kinds().get(0), until, 1));
        if (chance.in(50)) {
            signals.add(done(source.kinds().get(2), until, chance.between(1, 3)));
        }
        return signals;
    }

    private List<String> significant() {
        return rules.definition().engagement().kinds().stream()
                .filter(kind -> kind.significance() == Significance.SIGNIFICANT)
                .map(SignalKind::kind)
                .toList();
    }

    private Signal done(String kind, Instant until, int count) {
        Duration ago = Duration.ofMinutes(chance.between(1, LONGEST_AGO_HOURS * 60));
        return new Signal(kind, until.minus(ago), count, null, null);
    }
}
