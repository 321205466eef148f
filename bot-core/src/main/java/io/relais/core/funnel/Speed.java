package io.relais.core.funnel;

import io.relais.core.funnel.Reading.Spread;
import java.util.List;

/** How soon after the handover somebody was tried for the first time, was reached, and was an opportunity. */
final class Speed implements Figure {

    @Override
    public String id() {
        return "speed";
    }

    @Override
    public List<Reading> of(Tally tally) {
        return List.of(
                new Spread("firstAttempt", tally.times(Stretch.TO_FIRST_ATTEMPT)),
                new Spread("firstContact", tally.times(Stretch.TO_FIRST_CONTACT)),
                new Spread("sql", tally.times(Stretch.TO_SQL)));
    }
}
