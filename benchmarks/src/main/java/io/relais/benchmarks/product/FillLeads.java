package io.relais.benchmarks.product;

import io.relais.app.store.OpenRecord;
import io.relais.core.application.Bookkeeper;
import io.relais.core.funnel.Counting;
import io.relais.core.lead.LeadId;
import io.relais.core.port.LeadFilter;
import io.relais.core.port.LeadStore;
import io.relais.core.port.LeadStore.Received;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Fills a record with leads of a year, and has them counted. Broken off, the same again goes on where it was. */
public final class FillLeads {

    private static final int AT_ONCE = 1_000;
    private static final PrintStream OUT = System.out;

    private FillLeads() {}

    /**
     * Fills.
     *
     * @param arguments a folder, how many leads the record has in the end, and minutes after which to stop
     */
    public static void main(String[] arguments) throws IOException {
        Place place = Place.in(Path.of(arguments[0])).with("--relais.embedded.sync=ten-times-a-second");
        Deadline deadline = Deadline.in(Duration.ofMinutes(Long.parseLong(arguments[2])));
        try (OpenRecord record = place.open()) {
            var setting = record.setting(place.prepared().definitions());
            Histories histories = new Histories(setting.rules(), Integer.parseInt(arguments[1]));
            if (fill(setting.store(), histories, deadline)) {
                count(place, record, deadline);
            }
        }
    }

    /** Whether it was done in time. */
    private static boolean fill(LeadStore store, Histories histories, Deadline deadline) {
        int size = histories.leads();
        long there = store.page(new LeadFilter(null, null, null), 1).stream()
                .mapToLong(lead -> lead.id().number())
                .sum();
        long done = there;
        long started = System.nanoTime();
        while (done < size && !deadline.isOver()) {
            List<LeadId> ids = store.nextIds((int) Math.min(AT_ONCE, size - done));
            store.insertAll(IntStream.range(0, ids.size())
                    .parallel()
                    .mapToObj(ids::get)
                    .map(id -> new Received(histories.lead(id), Set.of("source:b:" + id)))
                    .toList());
            done += ids.size();
        }
        OUT.printf(
                "%,d leads, %,.0f a second were written%n", done, (done - there) * 1e9 / (System.nanoTime() - started));
        return done >= size;
    }

    private static void count(Place place, OpenRecord record, Deadline deadline) {
        Counting counting =
                new Counting(place.prepared().definitions().team().hours().zone());
        Bookkeeper bookkeeper = new Bookkeeper(record.stores().journal(), counting, InstantSource.system());
        long started = System.nanoTime();
        int batches = 0;
        while (!deadline.isOver() && bookkeeper.run(1) == 1) {
            batches++;
        }
        OUT.printf(
                "%,d batches counted in %,.1f s; now %s%n",
                batches,
                (System.nanoTime() - started) / 1e9,
                record.stores().funnel().state());
    }
}
