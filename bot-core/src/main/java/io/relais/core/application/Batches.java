package io.relais.core.application;

import io.relais.core.funnel.Counting;
import io.relais.core.port.Batch;
import io.relais.core.port.Batch.After;
import io.relais.core.port.Countable;
import io.relais.core.port.FunnelJournal;
import io.relais.core.port.FunnelState;
import io.relais.core.port.FunnelState.Basis;
import io.relais.core.port.FunnelState.Building;
import io.relais.core.port.FunnelState.Generation;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what is to be counted next: leads that are due, or the next leads of figures that are being built. */
record Batches(FunnelJournal journal, Counting counting, Basis basis) {

    /** More in one batch would make its document too large, and others wait too long. */
    private static final int MOST_LEADS = 1_000;

    /** What is counted next, or null where nothing is. */
    @Nullable
    Batch next(FunnelState state, Instant now) {
        Building building = state.building();
        if (building == null) {
            return kept(state.served()) ? due(state, now) : null;
        }
        return building.generation().basis().equals(basis) ? build(state, building, now) : null;
    }

    private boolean kept(@Nullable Generation served) {
        return served != null && served.basis().equals(basis);
    }

    /** Leads that are due have their turn, too, where the figures that are read can be kept meanwhile. */
    private @Nullable Batch build(FunnelState state, Building building, Instant now) {
        boolean turn = state.batch() % 2 == 0;
        Batch due = turn && kept(state.served()) ? due(state, now) : null;
        return due == null ? copy(state, building, now) : due;
    }

    private @Nullable Batch due(FunnelState state, Instant now) {
        BatchMaker maker = new BatchMaker(counting, state.batch() + 1, now);
        for (Countable lead : journal.due(now, MOST_LEADS)) {
            if (maker.full()) {
                break;
            }
            maker.note(lead);
            addToServed(maker, lead, state);
            Building building = state.building();
            if (building != null && lead.lead().number() <= building.upTo()) {
                maker.addChange(building.generation().number(), lead);
            }
        }
        return maker.empty() ? null : maker.batch(new After(state.served(), state.building()));
    }

    private void addToServed(BatchMaker maker, Countable lead, FunnelState state) {
        Generation served = state.served();
        if (served != null && kept(served)) {
            maker.addChange(served.number(), lead);
        }
    }

    /** The next leads; where there are none, what was built is read from now on. */
    private Batch copy(FunnelState state, Building building, Instant now) {
        BatchMaker maker = new BatchMaker(counting, state.batch() + 1, now);
        FunnelJournal.Page page = journal.after(building.upTo(), MOST_LEADS);
        if (page.upTo() == building.upTo()) {
            return maker.batch(new After(building.generation(), null));
        }
        long upTo = page.upTo();
        List<Countable> leads = page.leads();
        for (int at = 0; at < leads.size(); at++) {
            Countable lead = leads.get(at);
            if (maker.full()) {
                upTo = leads.get(at - 1).lead().number();
                break;
            }
            maker.note(lead);
            addToServed(maker, lead, state);
            maker.addWhole(building.generation().number());
        }
        return maker.batch(new After(state.served(), new Building(building.generation(), upTo, building.last())));
    }
}
