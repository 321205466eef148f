package io.relais.core.port;

import io.relais.core.port.Batch.CellChange;
import io.relais.core.port.Batch.LeadChange;
import java.time.Instant;
import java.util.List;

/** A journal that does so many steps, then half of one, and no more. */
final class DyingJournal implements FunnelJournal {

    private final FunnelJournal journal;
    private int left;

    DyingJournal(FunnelJournal journal, int steps) {
        this.journal = journal;
        this.left = steps;
    }

    @Override
    public Entry latest() {
        return journal.latest();
    }

    @Override
    public List<Countable> due(Instant now, int limit) {
        return journal.due(now, limit);
    }

    @Override
    public Page after(long lead, int limit) {
        return journal.after(lead, limit);
    }

    @Override
    public long last() {
        return journal.last();
    }

    @Override
    public boolean pin(Batch batch) {
        boolean pinned = journal.pin(batch);
        step();
        return pinned;
    }

    @Override
    public void add(long batch, List<CellChange> cells) {
        if (left == 0) {
            journal.add(batch, cells.subList(0, cells.size() / 2));
        }
        step();
        journal.add(batch, cells);
    }

    @Override
    public void mark(List<LeadChange> leads) {
        if (left == 0 && leads.size() > 1) {
            journal.mark(leads.subList(0, leads.size() / 2));
        }
        step();
        journal.mark(leads);
    }

    @Override
    public void close(Batch batch) {
        step();
        journal.close(batch);
    }

    private void step() {
        left--;
        if (left < 0) {
            throw new StoreUnavailable(new IllegalStateException("died on purpose"));
        }
    }
}
