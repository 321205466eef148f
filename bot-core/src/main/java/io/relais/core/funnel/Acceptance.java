package io.relais.core.funnel;

import io.relais.core.funnel.Reading.Share;
import java.util.List;

/** Of all handovers that sales answered, first and later ones, how many it accepted. */
final class Acceptance implements Figure {

    @Override
    public String id() {
        return "acceptance";
    }

    @Override
    public List<Reading> of(Tally tally) {
        long accepted = tally.accepted(Round.FIRST) + tally.accepted(Round.AGAIN);
        long not = tally.notAccepted(Round.FIRST) + tally.notAccepted(Round.AGAIN);
        return List.of(new Share("accepted", Rate.of(accepted, accepted + not)));
    }
}
