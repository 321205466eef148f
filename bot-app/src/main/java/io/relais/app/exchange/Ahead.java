package io.relais.app.exchange;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Gets the next one ready while the one before is worked on: one thread reads, and no more than one is waiting. For one
 * thread that takes them.
 */
final class Ahead<T> implements AutoCloseable {

    private final ExecutorService reader = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "reading ahead");
        thread.setDaemon(true);
        return thread;
    });
    private final Callable<T> reading;
    private Future<T> next;

    /** Begins with the first one. */
    Ahead(Callable<T> reading) {
        this.reading = reading;
        this.next = reader.submit(reading);
    }

    /** The next one, once it is ready; begins with the one after it. Throws what reading it threw. */
    T next() throws IOException {
        T ready = read();
        next = reader.submit(reading);
        return ready;
    }

    private T read() throws IOException {
        try {
            return next.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof IOException wrong) {
                throw wrong;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Unreadable("stopped");
        }
    }

    /** What is being read is let go of; whoever closes what it is read from closes it after this. */
    @Override
    public void close() {
        next.cancel(false);
        reader.shutdown();
    }
}
