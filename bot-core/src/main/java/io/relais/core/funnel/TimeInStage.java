package io.relais.core.funnel;

import io.relais.core.funnel.Reading.Spread;
import java.util.List;

/** How long leads that left a stage had been in it. */
final class TimeInStage implements Figure {

    @Override
    public String id() {
        return "timeInStage";
    }

    @Override
    public List<Reading> of(Tally tally) {
        return List.of(
                new Spread("nurturing", tally.times(Stretch.IN_NURTURING)),
                new Spread("mql", tally.times(Stretch.IN_MQL)),
                new Spread("accepted", tally.times(Stretch.IN_ACCEPTED)));
    }
}
