package io.relais.embeddedmongo.maintenance;

import de.bwaldvogel.mongo.exception.MongoServerException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does chores at their pace, one at a time, in a thread of its own. */
public final class Housekeeping implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);
    private static final int LAST_SECONDS = 10;

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "embedded-mongo-housekeeping");
        thread.setDaemon(true);
        return thread;
    });

    private final List<Future<?>> rounds = new ArrayList<>();

    /** Does a chore again and again. */
    public Housekeeping every(Duration pace, Runnable chore) {
        rounds.add(timer.scheduleWithFixedDelay(
                () -> unless(chore), pace.toMillis(), pace.toMillis(), TimeUnit.MILLISECONDS));
        return this;
    }

    /** Lets a chore in hand finish: an interrupt would close the file under the writers. */
    @Override
    public void close() {
        rounds.forEach(round -> round.cancel(false));
        timer.shutdown();
        try {
            if (!timer.awaitTermination(LAST_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("Giving back room in the data file takes long; closing all the same");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void unless(Runnable chore) {
        try {
            chore.run();
        } catch (MVStoreException | IllegalStateException e) {
            LOG.error("The data file can't be written any more: check the disk, then restart", e);
        } catch (MongoServerException e) {
            LOG.warn("Put off until there is room or the disk answers: {}", e.getMessageWithoutErrorCode());
        }
    }
}
