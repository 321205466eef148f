package io.relais.core.port;

import io.relais.core.port.Batch.CellChange;
import io.relais.core.port.Batch.LeadChange;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The counting of leads into figures. Batches follow one another, each written down whole before any of it is done, so that
 * any instance can see through what another one began; whatever is done twice counts once. Every method throws {@link
 * StoreUnavailable} where the store does not answer or does not confirm a write.
 */
public interface FunnelJournal {

    /** Where the journal stands. */
    Entry latest();

    /** The leads that count for something else since they were counted, at or before then; the longest due first. */
    List<Countable> due(Instant now, int limit);

    /** The leads with higher numbers than this, upwards. */
    Page after(long lead, int limit);

    /** The highest number of a lead, or 0. */
    long last();

    /** Writes a batch down, unless another one was since the one before it, or that one is not closed. */
    boolean pin(Batch batch);

    /** Adds what a batch has for these cells, to each that does not have it already. */
    void add(long batch, List<CellChange> cells);

    /** Notes with each lead what is counted of it, unless a batch did so already; one that was saved since is due still. */
    void mark(List<LeadChange> leads);

    /** Notes that a batch is seen through, unless that is noted already. */
    void close(Batch batch);

    /**
     * Where the journal stands.
     *
     * @param state how far the counting has come
     * @param open the batch of the state's number while it is not seen through, or null
     */
    record Entry(FunnelState state, @Nullable Batch open) {}

    /**
     * Some leads in a row.
     *
     * @param leads those that can be read; any other is left out, and logged
     * @param upTo the number of the last one, readable or not; the one that was asked after where there are none
     */
    record Page(List<Countable> leads, long upTo) {

        /** Copies the list. */
        public Page {
            leads = List.copyOf(leads);
        }
    }
}
