package io.relais.core.memory;

import io.relais.core.funnel.CellKey;
import io.relais.core.funnel.Tally;
import io.relais.core.funnel.Traits;
import io.relais.core.lead.LeadId;
import io.relais.core.memory.Kept.Saved;
import io.relais.core.port.Batch;
import io.relais.core.port.Batch.CellChange;
import io.relais.core.port.Batch.LeadChange;
import io.relais.core.port.Countable;
import io.relais.core.port.FunnelJournal;
import io.relais.core.port.FunnelState;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The counting in memory; one caller at a time. */
final class MemoryJournal implements FunnelJournal {

    private final Map<LeadId, Kept> leads;
    private final Map<Long, Map<CellKey, Cell>> generations = new HashMap<>();
    private FunnelState state = FunnelState.NONE;
    private @Nullable Batch open;

    MemoryJournal(Map<LeadId, Kept> leads) {
        this.leads = leads;
    }

    /** A tally, and the latest batch that it has. */
    private record Cell(long batch, Tally tally) {}

    @Override
    public Entry latest() {
        synchronized (leads) {
            return new Entry(state, open);
        }
    }

    @Override
    public List<Countable> due(Instant now, int limit) {
        synchronized (leads) {
            return leads.values().stream()
                    .filter(kept -> kept.countAt != null && !kept.countAt.isAfter(now))
                    .sorted(Comparator.comparing(kept -> Objects.requireNonNull(kept.countAt)))
                    .limit(limit)
                    .map(MemoryJournal::countable)
                    .toList();
        }
    }

    @Override
    public Page after(long lead, int limit) {
        synchronized (leads) {
            List<Countable> page = leads.values().stream()
                    .filter(kept -> kept.lead.id().number() > lead)
                    .limit(limit)
                    .map(MemoryJournal::countable)
                    .toList();
            return new Page(
                    page,
                    page.isEmpty() ? lead : page.get(page.size() - 1).lead().number());
        }
    }

    @Override
    public long last() {
        synchronized (leads) {
            return leads.keySet().stream().mapToLong(LeadId::number).max().orElse(0);
        }
    }

    private static Countable countable(Kept kept) {
        return new Countable(
                kept.lead.id(),
                kept.lead.version(),
                Traits.of(kept.lead.facts()),
                kept.events.stream().map(Saved::event).toList(),
                kept.counted);
    }

    @Override
    public boolean pin(Batch batch) {
        synchronized (leads) {
            if (open != null || state.batch() != batch.number() - 1) {
                return false;
            }
            open = batch;
            state = new FunnelState(batch.number(), state.served(), state.building());
            return true;
        }
    }

    @Override
    public void add(long batch, List<CellChange> cells) {
        synchronized (leads) {
            for (CellChange change : cells) {
                Map<CellKey, Cell> all = generations.computeIfAbsent(change.generation(), any -> new HashMap<>());
                Cell cell = all.getOrDefault(change.cell(), new Cell(0, Tally.NONE));
                if (cell.batch() < batch) {
                    all.put(change.cell(), new Cell(batch, cell.tally().plus(change.difference())));
                }
            }
        }
    }

    @Override
    public void mark(List<LeadChange> changes) {
        synchronized (leads) {
            for (LeadChange change : changes) {
                Kept kept = leads.get(change.lead());
                if (kept != null && Objects.equals(kept.counted, change.before())) {
                    kept.counted = change.now();
                    kept.countAt = kept.lead.version() == change.version() ? change.dueAt() : kept.countAt;
                }
            }
        }
    }

    @Override
    public void close(Batch batch) {
        synchronized (leads) {
            if (open != null && state.batch() == batch.number()) {
                state = new FunnelState(
                        batch.number(), batch.after().served(), batch.after().building());
                open = null;
            }
        }
    }

    Map<CellKey, Tally> cells(long generation) {
        synchronized (leads) {
            Map<CellKey, Tally> cells = new HashMap<>();
            generations.getOrDefault(generation, Map.of()).forEach((key, cell) -> cells.put(key, cell.tally()));
            return cells;
        }
    }
}
