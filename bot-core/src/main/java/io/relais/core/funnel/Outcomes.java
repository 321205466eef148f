package io.relais.core.funnel;

import io.relais.core.funnel.Reading.Share;
import java.util.Arrays;
import java.util.List;

/** What became of handovers, each outcome of all of them; the open ones among them. */
record Outcomes(String id, Round round) implements Figure {

    @Override
    public List<Reading> of(Tally tally) {
        long all = tally.handovers(round);
        return Arrays.stream(Outcome.values())
                .<Reading>map(outcome -> new Share(outcome.name(), Rate.of(tally.count(round, outcome), all)))
                .toList();
    }
}
