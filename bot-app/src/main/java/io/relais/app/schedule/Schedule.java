package io.relais.app.schedule;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/** Runs the tasks while the bot is up; each on a thread of its own, so that none waits for another. */
public final class Schedule implements SmartLifecycle {

    /** Stopped after the web server, before the deliveries. */
    public static final int PHASE = 2_000;

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final List<Task> tasks;
    private final Steadily steadily;
    private @Nullable ScheduledExecutorService threads;

    Schedule(List<Task> tasks, Steadily steadily) {
        this.steadily = steadily;
        this.tasks = List.copyOf(tasks);
    }

    @Override
    public synchronized void start() {
        ScheduledExecutorService started = Executors.newScheduledThreadPool(tasks.size());
        for (Task task : tasks) {
            long pause = task.pause().toMillis();
            Runnable steady = steadily.steady(task.name(), task.work());
            var unused = started.scheduleWithFixedDelay(steady, pause, pause, TimeUnit.MILLISECONDS);
        }
        threads = started;
    }

    @Override
    public synchronized void stop() {
        if (threads != null) {
            Draining.of(threads, PATIENCE, "the schedule");
            threads = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return threads != null;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
