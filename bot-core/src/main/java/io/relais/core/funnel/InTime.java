package io.relais.core.funnel;

import io.relais.core.funnel.Reading.Share;
import java.util.List;

/** Of what was due, how much was done in time: by sales (answers, first attempts), and by marketing (answers). */
final class InTime implements Figure {

    @Override
    public String id() {
        return "clocks";
    }

    @Override
    public List<Reading> of(Tally tally) {
        return List.of(
                new Share("salesAnswer", Rate.of(tally.count(Count.ACCEPT_IN_TIME), tally.count(Count.ACCEPT_DUE))),
                new Share("firstAttempt", Rate.of(tally.count(Count.ATTEMPT_IN_TIME), tally.count(Count.ATTEMPT_DUE))),
                new Share(
                        "marketingAnswer",
                        Rate.of(tally.count(Count.FEEDBACK_IN_TIME), tally.count(Count.FEEDBACK_DUE))));
    }
}
