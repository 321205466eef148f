package io.relais.core.application;

import io.relais.core.funnel.Counting;
import io.relais.core.port.Batch;
import io.relais.core.port.Batch.After;
import io.relais.core.port.Batch.CellChange;
import io.relais.core.port.FunnelJournal;
import io.relais.core.port.FunnelJournal.Entry;
import io.relais.core.port.FunnelState;
import io.relais.core.port.FunnelState.Basis;
import io.relais.core.port.FunnelState.Building;
import io.relais.core.port.FunnelState.Generation;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the figures: counts leads in batches, one after the other. Safe on any number of instances, and where it dies at
 * any step: whoever comes by next sees the batch through.
 */
public final class Bookkeeper {

    /** Whoever wrote a batch down is left alone with it for so long. */
    public static final Duration GRACE = Duration.ofSeconds(5);

    private static final int CELLS_AT_ONCE = 1_000;

    private final FunnelJournal journal;
    private final Batches batches;
    private final Basis basis;
    private final InstantSource clock;
    private final AtomicBoolean looked = new AtomicBoolean();

    /** Counts that way. */
    public Bookkeeper(FunnelJournal journal, Counting counting, InstantSource clock) {
        this.journal = journal;
        this.basis = new Basis(Counting.DEFINITION, counting.zone().getId());
        this.batches = new Batches(journal, counting, basis);
        this.clock = clock;
    }

    /** Counts what is due, that many batches at most; how many it were. */
    public int run(int most) {
        int done = 0;
        while (done < most && step()) {
            done++;
        }
        return done;
    }

    /** Has all leads counted anew, beside the figures that are read; the number of the figures that come of it. */
    public long anew() {
        while (true) {
            Entry entry = journal.latest();
            FunnelState state = entry.state();
            Building building = state.building();
            if (building != null && building.generation().basis().equals(basis)) {
                return building.generation().number();
            }
            if (entry.open() == null) {
                pinned(begin(state));
            } else {
                seeThrough(entry.open());
            }
        }
    }

    /** One batch; whether there was one. */
    private boolean step() {
        Entry entry = journal.latest();
        Batch open = entry.open();
        if (open != null) {
            return overdue(open) && seeThrough(open);
        }
        Batch next = next(entry.state());
        return next != null && pinned(next);
    }

    private boolean overdue(Batch open) {
        return !clock.instant().isBefore(open.at().plus(GRACE));
    }

    private @Nullable Batch next(FunnelState state) {
        if (!looked.get()) {
            if (outdated(state)) {
                return begin(state);
            }
            looked.set(true);
        }
        return batches.next(state, clock.instant());
    }

    /** Whether leads were counted in another way than this one, which is no newer. Looked at once, when this starts. */
    private boolean outdated(FunnelState state) {
        Generation latest = latest(state);
        return latest == null
                || (!latest.basis().equals(basis) && latest.basis().definition() <= basis.definition());
    }

    private Batch begin(FunnelState state) {
        Generation latest = latest(state);
        Generation next = new Generation(latest == null ? 1 : latest.number() + 1, basis);
        After after = new After(state.served(), new Building(next, 0, journal.last()));
        return new Batch(state.batch() + 1, clock.instant(), List.of(), List.of(), after);
    }

    private static @Nullable Generation latest(FunnelState state) {
        Building building = state.building();
        return building == null ? state.served() : building.generation();
    }

    private boolean pinned(Batch batch) {
        return journal.pin(batch) && seeThrough(batch);
    }

    private boolean seeThrough(Batch batch) {
        List<CellChange> cells = batch.cells();
        for (int from = 0; from < cells.size(); from += CELLS_AT_ONCE) {
            journal.add(batch.number(), cells.subList(from, Math.min(cells.size(), from + CELLS_AT_ONCE)));
        }
        if (!batch.leads().isEmpty()) {
            journal.mark(batch.leads());
        }
        journal.close(batch);
        return true;
    }
}
