package io.relais.app.delivery;

import io.relais.app.schedule.Draining;
import io.relais.app.schedule.Schedule;
import io.relais.app.schedule.Steadily;
import io.relais.core.application.AfterSave;
import io.relais.core.lead.LeadId;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.springframework.context.SmartLifecycle;

/**
 * Leads whose notices are to go out, in the hands of several workers: while one waits for a slow chat, others deliver.
 * What does not fit is left to the sweep; nothing is lost, since the notices are in the record.
 */
final class Deliveries implements AfterSave, SmartLifecycle {

    private static final int WORKERS = 16;
    private static final int MOST_WAITING = 2_000;

    /** Longer than any single call to a chat. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Consumer<LeadId> delivery;
    private final Steadily steadily;
    private final Set<LeadId> waiting = ConcurrentHashMap.newKeySet();
    private final ThreadPoolExecutor workers;
    private volatile boolean running;

    Deliveries(Consumer<LeadId> delivery, Steadily steadily) {
        this.steadily = steadily;
        this.delivery = delivery;
        this.workers = new ThreadPoolExecutor(
                WORKERS, WORKERS, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(MOST_WAITING), (work, pool) -> {});
    }

    @Override
    public void saved(LeadId lead) {
        if (running && waiting.size() < MOST_WAITING && waiting.add(lead)) {
            workers.execute(steadily.steady("delivery of lead " + lead, () -> deliver(lead)));
        }
    }

    /** Forgotten first: what is saved from now on may come too late for this round, and asks for one of its own. */
    private void deliver(LeadId lead) {
        waiting.remove(lead);
        if (running) {
            delivery.accept(lead);
        }
    }

    @Override
    public void start() {
        running = true;
    }

    /** What is being delivered is finished, and its lease given back; what still waits stays in the record. */
    @Override
    public void stop() {
        running = false;
        Draining.of(workers, PATIENCE, "the delivery of notices");
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Schedule.PHASE - 1_000;
    }
}
