package io.relais.core.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.relais.core.application.Bookkeeper;
import io.relais.core.funnel.Counting;
import io.relais.core.lead.RandomLeads;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

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

    @Test
    void agreesWithANaiveCountOfRandomLeads() {
        RandomLeads leads = new RandomLeads(stores.leads(), 1);
        Bookkeeper bookkeeper = bookkeeper(stores.journal(), leads);
        for (int round = 0; round < 4; round++) {
            leads.live(40);
            bookkeeper.run(round % 2 + 1);
        }
        leads.underOtherDefinitions();
        leads.live(60);
        leads.wait(Duration.ofDays(3));
        bookkeeper.run(ALL);
        new Agreement(stores, leads, PARIS).holdsInBrief();
    }

    @Test
    void isExactWhereverACountingDied() {
        RandomLeads leads = new RandomLeads(stores.leads(), 11);
        Random random = new Random(11);
        for (int round = 0; round < 25; round++) {
            leads.live(6);
            try {
                bookkeeper(new DyingJournal(stores.journal(), random.nextInt(12)), leads)
                        .run(ALL);
            } catch (StoreUnavailable died) {
                leads.wait(random.nextBoolean() ? Bookkeeper.GRACE : Duration.ZERO);
            }
        }
        leads.wait(Bookkeeper.GRACE);
        bookkeeper(stores.journal(), leads).run(ALL);
        new Agreement(stores, leads, PARIS).holdsInBrief();
    }

    @Test
    void isExactWhereManyCountAtOnce() throws Exception {
        RandomLeads leads = new RandomLeads(stores.leads(), 21);
        leads.live(120);
        AtomicLong impatience = new AtomicLong();
        Race.run(runner -> () -> new Bookkeeper(
                        stores.journal(),
                        new Counting(PARIS),
                        () -> leads.now().plus(Bookkeeper.GRACE.multipliedBy(impatience.incrementAndGet())))
                .run(6));
        leads.live(40);
        leads.wait(Duration.ofDays(2));
        bookkeeper(stores.journal(), leads).run(ALL);
        new Agreement(stores, leads, PARIS).holdsInBrief();
    }

    @Test
    void isReadWhileItIsCountedAnew() {
        RandomLeads leads = new RandomLeads(stores.leads(), 31);
        leads.live(90);
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
        new Agreement(stores, leads, PARIS).holdsInBrief();
    }

    @Test
    void isCountedAnewInAnotherZone() {
        RandomLeads leads = new RandomLeads(stores.leads(), 41);
        leads.live(80);
        bookkeeper(stores.journal(), leads).run(ALL);
        ZoneId auckland = ZoneId.of("Pacific/Auckland");
        new Bookkeeper(stores.journal(), new Counting(auckland), leads::now).run(ALL);
        new Agreement(stores, leads, auckland).holdsInBrief();
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
}
