package io.relais.core.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.relais.core.application.Bookkeeper;
import io.relais.core.funnel.Counting;
import io.relais.core.funnel.Dimension;
import io.relais.core.funnel.FunnelQuery;
import io.relais.core.funnel.FunnelReport.Row;
import io.relais.core.funnel.NaiveFunnel;
import io.relais.core.funnel.Slice;
import io.relais.core.funnel.Tally;
import io.relais.core.funnel.Window;
import io.relais.core.lead.LeadId;
import io.relais.core.lead.RandomLeads;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every record of figures must do: agree with a naive count of the same leads, whatever happened on the way. */
@SuppressWarnings("NullAway.Init")
public abstract class FunnelContract {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final int ALL = 10_000;

    private Stores stores;

    /** An empty record. */
    protected abstract Stores empty();

    @BeforeEach
    void start() {
        stores = empty();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void agreesWithANaiveCountOfRandomLeads(long seed) {
        RandomLeads leads = new RandomLeads(stores.leads(), seed);
        Bookkeeper bookkeeper = bookkeeper(stores.journal(), leads);
        for (int round = 0; round < 4; round++) {
            leads.live(60);
            bookkeeper.run(round % 2 + 1);
        }
        leads.underOtherDefinitions();
        leads.live(60);
        leads.wait(Duration.ofDays(3));
        bookkeeper.run(ALL);
        agree(leads, PARIS);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11, 12, 13, 14})
    void isExactWhereverACountingDied(long seed) {
        RandomLeads leads = new RandomLeads(stores.leads(), seed);
        Random random = new Random(seed);
        for (int round = 0; round < 25; round++) {
            leads.live(8);
            try {
                bookkeeper(new DyingJournal(stores.journal(), random.nextInt(12)), leads)
                        .run(ALL);
            } catch (StoreUnavailable died) {
                leads.wait(random.nextBoolean() ? Bookkeeper.GRACE : Duration.ZERO);
            }
        }
        leads.wait(Bookkeeper.GRACE);
        bookkeeper(stores.journal(), leads).run(ALL);
        agree(leads, PARIS);
    }

    @Test
    void isExactWhereManyCountAtOnce() throws Exception {
        RandomLeads leads = new RandomLeads(stores.leads(), 21);
        leads.live(200);
        AtomicLong impatience = new AtomicLong();
        Race.run(runner -> () -> new Bookkeeper(
                        stores.journal(),
                        new Counting(PARIS),
                        () -> leads.now().plus(Bookkeeper.GRACE.multipliedBy(impatience.incrementAndGet())))
                .run(6));
        leads.live(40);
        leads.wait(Duration.ofDays(2));
        bookkeeper(stores.journal(), leads).run(ALL);
        agree(leads, PARIS);
    }

    @Test
    void isReadWhileItIsCountedAnew() {
        RandomLeads leads = new RandomLeads(stores.leads(), 31);
        leads.live(150);
        Bookkeeper bookkeeper = bookkeeper(stores.journal(), leads);
        bookkeeper.run(ALL);
        long before = served();
        long next = bookkeeper.anew();
        assertThat(served()).isEqualTo(before);
        leads.live(50);
        while (served() == before) {
            assertThat(bookkeeper.run(1)).isEqualTo(1);
            leads.live(3);
        }
        assertThat(served()).isEqualTo(next);
        bookkeeper.run(ALL);
        agree(leads, PARIS);
    }

    @Test
    void isCountedAnewInAnotherZone() {
        RandomLeads leads = new RandomLeads(stores.leads(), 41);
        leads.live(80);
        bookkeeper(stores.journal(), leads).run(ALL);
        ZoneId auckland = ZoneId.of("Pacific/Auckland");
        new Bookkeeper(stores.journal(), new Counting(auckland), leads::now).run(ALL);
        agree(leads, auckland);
    }

    @Test
    void isLeftAloneWhileSomebodyElseCounts() {
        RandomLeads leads = new RandomLeads(stores.leads(), 51);
        leads.live(10);
        bookkeeper(stores.journal(), leads).run(ALL);
        leads.live(10);
        try {
            bookkeeper(new DyingJournal(stores.journal(), 3), leads).run(ALL);
        } catch (StoreUnavailable died) {
            assertThat(stores.journal().latest().open()).isNotNull();
        }
        assertThat(bookkeeper(stores.journal(), leads).run(ALL)).isZero();
        leads.wait(Bookkeeper.GRACE);
        assertThat(bookkeeper(stores.journal(), leads).run(ALL)).isPositive();
        assertThat(stores.journal().latest().open()).isNull();
    }

    private Bookkeeper bookkeeper(FunnelJournal journal, RandomLeads leads) {
        return new Bookkeeper(journal, new Counting(PARIS), leads::now);
    }

    private long served() {
        return Objects.requireNonNull(stores.funnel().state().served()).number();
    }

    private void agree(RandomLeads leads, ZoneId zone) {
        NaiveFunnel naive = naive(leads, zone);
        for (Window window : windows(leads.now(), zone)) {
            for (Slice only : onlys(leads, zone)) {
                assertThat(total(window, only)).as("%s of %s", window, only).isEqualTo(naive.total(window, only));
                for (Dimension by : Dimension.values()) {
                    if (only == null || FunnelQuery.counted(by, only.dimension())) {
                        assertThat(rows(window, by, only))
                                .as("%s by %s of %s", window, by, only)
                                .isEqualTo(naive.rows(window, by, only));
                    }
                }
            }
        }
    }

    private NaiveFunnel naive(RandomLeads leads, ZoneId zone) {
        NaiveFunnel naive = new NaiveFunnel(leads.now(), zone);
        for (LeadId id : leads.leads()) {
            naive.add(
                    Objects.requireNonNull(stores.leads().find(id)),
                    stores.leads().history(id));
        }
        return naive;
    }

    private static List<Window> windows(Instant now, ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        return List.of(
                new Window(today.minusYears(2), today),
                new Window(today.minusDays(45), today.minusDays(10)),
                new Window(today.minusDays(20), today.minusDays(20)));
    }

    private List<@Nullable Slice> onlys(RandomLeads leads, ZoneId zone) {
        Window all = windows(leads.now(), zone).get(0);
        List<@Nullable Slice> onlys = new ArrayList<>();
        onlys.add(null);
        for (Dimension by : List.of(Dimension.REP, Dimension.SOURCE, Dimension.CAMPAIGN)) {
            rows(all, by, null).keySet().stream().limit(2).forEach(onlys::add);
        }
        return onlys;
    }

    private SortedMap<String, Long> total(Window window, @Nullable Slice only) {
        Tally total = stores.funnel().total(served(), window.spans(), only);
        return total.numbers();
    }

    private Map<Slice, SortedMap<String, Long>> rows(Window window, Dimension by, @Nullable Slice only) {
        Map<Slice, SortedMap<String, Long>> rows = new TreeMap<>();
        for (Row row : stores.funnel().rows(served(), window.spans(), by, only)) {
            rows.put(row.slice(), row.tally().numbers());
        }
        return rows;
    }
}
