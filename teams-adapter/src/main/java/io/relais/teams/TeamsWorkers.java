package io.relais.teams;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The adapter's own threads: a bounded number with a bounded queue, and a timer. What is in hand is finished before they
 * end, which the SDK's own executor does not do.
 */
final class TeamsWorkers implements AutoCloseable {

    private static final int THREADS = 16;

    private static final int FOLLOWERS = 2;

    private static final int WAITING = 500;

    private static final Duration IN_HAND = Duration.ofSeconds(10);

    private final ThreadPoolExecutor workers;

    private final ScheduledThreadPoolExecutor timer;

    private final ScheduledThreadPoolExecutor followers;

    TeamsWorkers(String name) {
        workers = new ThreadPoolExecutor(
                THREADS,
                THREADS,
                1,
                TimeUnit.MINUTES,
                new LinkedBlockingQueue<>(WAITING),
                named(name + "-worker-"),
                new ThreadPoolExecutor.AbortPolicy());
        workers.allowCoreThreadTimeOut(true);
        timer = new ScheduledThreadPoolExecutor(1, named(name + "-timer-"), new ThreadPoolExecutor.DiscardPolicy());
        timer.setRemoveOnCancelPolicy(true);
        timer.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        followers = new ScheduledThreadPoolExecutor(FOLLOWERS, named(name + "-follower-"));
    }

    /** Runs now, or refuses where too much is waiting. */
    Executor now() {
        return workers;
    }

    /** Runs after a while, also where the end comes before that. */
    Executor after(Duration delay) {
        return task -> {
            try {
                Future<?> unused = followers.schedule(task, delay.toMillis(), TimeUnit.MILLISECONDS);
            } catch (RejectedExecutionException ending) {
                task.run();
            }
        };
    }

    /** Runs once, on the timer's thread. */
    Future<?> later(Duration delay, Runnable task) {
        return timer.schedule(task, delay.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Takes nothing more, and finishes what is in hand. */
    @Override
    public void close() {
        timer.shutdownNow();
        finish(workers);
        finish(followers);
    }

    private static void finish(ExecutorService threads) {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(IN_HAND.toMillis(), TimeUnit.MILLISECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    private static ThreadFactory named(String prefix) {
        AtomicInteger count = new AtomicInteger();
        return task -> {
            Thread thread = new Thread(task, prefix + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }
}
