package io.relais.app.schedule;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ends threads when what they have in hand is done. */
public final class Draining {

    private static final Logger LOG = LoggerFactory.getLogger(Draining.class);

    private Draining() {}

    /** Takes nothing new, and waits that long for what is in hand; then interrupts it. */
    public static void of(ExecutorService threads, Duration patience, String name) {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("{} did not finish within {} s and was interrupted", name, patience.toSeconds());
                threads.shutdownNow();
            }
        } catch (InterruptedException hurried) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
