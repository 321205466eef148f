package io.relais.core.application;

import io.relais.core.funnel.CellKey;
import io.relais.core.funnel.Contribution;
import io.relais.core.funnel.Counted;
import io.relais.core.funnel.Counting;
import io.relais.core.funnel.Tally;
import io.relais.core.funnel.TallySum;
import io.relais.core.port.Batch;
import io.relais.core.port.Batch.CellChange;
import io.relais.core.port.Batch.LeadChange;
import io.relais.core.port.Countable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Adds up a batch, lead by lead. */
final class BatchMaker {

    /** Far below what one document can hold. */
    private static final int MOST_CELLS = 20_000;

    private final Counting counting;
    private final long number;
    private final Instant now;
    private final Map<Target, TallySum> cells = new HashMap<>();
    private final List<LeadChange> leads = new ArrayList<>();
    private Contribution current = Contribution.NONE;

    BatchMaker(Counting counting, long number, Instant now) {
        this.counting = counting;
        this.number = number;
        this.now = now;
    }

    /** A cell of a generation. */
    private record Target(long generation, CellKey cell) {}

    boolean full() {
        return cells.size() >= MOST_CELLS;
    }

    boolean empty() {
        return leads.isEmpty();
    }

    /** Counts a lead, which the next additions are of. */
    void note(Countable lead) {
        current = counting.of(lead.traits(), lead.events(), now);
        Counted counted = new Counted(number, lead.events().size(), now, lead.traits());
        leads.add(new LeadChange(lead.lead(), lead.version(), lead.counted(), counted, current.until()));
    }

    /** Adds all that the lead counts for. */
    void addWhole(long generation) {
        add(generation, current.cells());
    }

    /** Adds what has changed since the lead was counted last. */
    void addChange(long generation, Countable lead) {
        add(generation, current.since(counted(lead)));
    }

    private Contribution counted(Countable lead) {
        Counted counted = lead.counted();
        return counted == null
                ? Contribution.NONE
                : counting.of(counted.traits(), lead.events().subList(0, counted.events()), counted.at());
    }

    private void add(long generation, Map<CellKey, Tally> tallies) {
        tallies.forEach((cell, tally) -> cells.computeIfAbsent(new Target(generation, cell), target -> new TallySum())
                .add(tally));
    }

    Batch batch(Batch.After after) {
        List<CellChange> changes = new ArrayList<>();
        cells.forEach((target, sum) -> {
            Tally tally = sum.tally();
            if (!tally.empty()) {
                changes.add(new CellChange(target.generation(), target.cell(), tally));
            }
        });
        return new Batch(number, now, changes, leads, after);
    }
}
