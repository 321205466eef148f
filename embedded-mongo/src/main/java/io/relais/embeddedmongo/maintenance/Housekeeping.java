package io.relais.embeddedmongo;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives back room in the data file every few seconds, while the engine runs. */
final class Housekeeping implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);
    private static final int EVERY_SECONDS = 2;

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "embedded-mongo-housekeeping");
        thread.setDaemon(true);
        return thread;
    });

    private final ScheduledFuture<?> rounds;

    Housekeeping(CommandGate gate) {
        this.rounds = timer.scheduleWithFixedDelay(() -> tidy(gate), EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    private static void tidy(CommandGate gate) {
        try {
            gate.tidy();
        } catch (MVStoreException e) {
            LOG.error("The data file can't be written any more: check the disk, then restart", e);
        }
    }

    /** Lets a round in hand finish: an interrupt would close the file under the writers. */
    @Override
    public void close() {
        rounds.cancel(false);
        timer.shutdown();
    }
}
