package io.relais.embeddedmongo.commit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import io.relais.embeddedmongo.store.Changes;
import io.relais.embeddedmongo.store.Redo;
import io.relais.embeddedmongo.store.Snapshot;
import io.relais.embeddedmongo.store.Table;
import io.relais.embeddedmongo.store.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CommandGateTest {

    private static final int WRITERS = 8;

    private final MVStore store = new MVStore.Builder().open();
    private final Tables tables = new Tables(store, new Changes());
    private final Table table = tables.documents("desk", "things");
    private final SlowDisk disk = new SlowDisk();
    private final CommandGate gate = new CommandGate(store, tables, Durability.DISK, disk);
    private final ExecutorService writers = Executors.newFixedThreadPool(WRITERS);

    @AfterEach
    void close() {
        disk.turns.release(1_000);
        writers.shutdown();
        gate.close();
    }

    @Test
    void syncsOnceForAllThatWaitedMeanwhile() throws Exception {
        Future<?> first = write(0);
        disk.writing.acquire();
        List<Future<?>> others = new ArrayList<>();
        for (int i = 1; i < WRITERS; i++) {
            others.add(write(i));
        }
        while (table.now().size() < WRITERS) {
            Thread.onSpinWait();
        }
        disk.turns.release(1);
        first.get();
        disk.turns.release(1);
        for (Future<?> other : others) {
            other.get();
        }
        assertThat(disk.syncs).hasValue(2);
    }

    @Test
    void showsReadersNothingThatIsNotOnTheDisk() throws Exception {
        Future<?> write = write(0);
        disk.writing.acquire();
        assertThat(seen()).isZero();
        disk.turns.release(1);
        write.get();
        assertThat(seen()).isOne();
    }

    @Test
    void keepsNothingOfACommandThatTheDiskHasNoRoomFor() {
        disk.full = true;
        assertThatThrownBy(() -> gate.pass(() -> put(1)))
                .isInstanceOfSatisfying(
                        MongoServerError.class, e -> assertThat(e.getCode()).isEqualTo(14031));
        assertThat(table.now().size()).isZero();
        disk.full = false;
        disk.turns.release(1);
        gate.pass(() -> put(2));
        assertThat(seen()).isOne();
    }

    @Test
    void writesNothingMoreOnceTheDiskFailedButReads() {
        disk.turns.release(1);
        gate.pass(() -> put(1));
        disk.broken = true;
        disk.turns.release(2);
        assertThatThrownBy(() -> gate.pass(() -> put(2))).hasMessageContaining("then restart");
        disk.broken = false;
        assertThatThrownBy(() -> gate.pass(() -> put(3))).hasMessageContaining("then restart");
        assertThat(seen()).isOne();
    }

    private Future<?> write(int key) {
        return writers.submit(() -> gate.pass(() -> put(key)));
    }

    private Document put(int key) {
        table.put(new byte[] {(byte) key}, new byte[] {1});
        return new Document();
    }

    private long seen() {
        Snapshot snapshot = gate.look();
        try {
            return snapshot.rows(table).size();
        } finally {
            snapshot.letGo();
        }
    }

    /** Waits for a turn at each sync, and counts them. */
    private static final class SlowDisk implements Disk {

        private final Semaphore turns = new Semaphore(0);
        private final Semaphore writing = new Semaphore(0);
        private final AtomicInteger syncs = new AtomicInteger();
        private volatile boolean full;
        private volatile boolean broken;

        @Override
        public void admit(Redo redo) {
            if (full) {
                throw Room.unlimited().full();
            }
        }

        @Override
        public boolean isDue() {
            return false;
        }

        @Override
        public Runnable next() {
            return () -> {
                writing.release();
                turns.acquireUninterruptibly();
                syncs.incrementAndGet();
                if (broken) {
                    throw DataUtils.newMVStoreException(DataUtils.ERROR_WRITING_FAILED, "broken");
                }
            };
        }

        @Override
        public Runnable pages() {
            return next();
        }

        @Override
        public void close() {}

        @Override
        public void abandon() {}

        @Override
        public void requireRoom() {}

        @Override
        public void stopWaiting() {}
    }
}
