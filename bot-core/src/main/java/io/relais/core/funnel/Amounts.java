package io.relais.core.funnel;

import io.relais.core.funnel.Reading.Sum;
import java.util.List;

/** What the opportunities of first and later handovers are worth, a sum for each currency. */
final class Amounts implements Figure {

    @Override
    public String id() {
        return "amounts";
    }

    @Override
    public List<Reading> of(Tally tally) {
        return tally.amounts().entrySet().stream()
                .<Reading>map(sum -> new Sum(sum.getKey(), sum.getValue()))
                .toList();
    }
}
