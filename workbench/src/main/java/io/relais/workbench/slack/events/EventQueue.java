package io.relais.workbench.slack.events;

import io.relais.workbench.Changes;
import io.relais.workbench.WorkbenchSettings;
import io.relais.workbench.faults.Fault;
import io.relais.workbench.faults.Faults;
import io.relais.workbench.slack.events.BotAnswer.Outcome;
import io.relais.workbench.slack.events.Delivery.Retry;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Sends events in the background, and again when the bot did not take them. */
@Component
public final class EventQueue {
    private static final int SENDERS = 4;
    /** How often events that wait for Slack to come back look again. */
    private static final Duration AWAY = Duration.ofMillis(500);

    private final ScheduledExecutorService sender = Executors.newScheduledThreadPool(SENDERS);
    private final Courier courier;
    private final Faults faults;
    private final Changes changes;
    private final List<Duration> retryDelays;
    private final Duration lateBy;

    EventQueue(Courier courier, Faults faults, Changes changes, WorkbenchSettings settings) {
        this.courier = courier;
        this.faults = faults;
        this.changes = changes;
        this.retryDelays = settings.retryDelays();
        this.lateBy = settings.lateBy();
    }

    /** Sends an event now, or late, or twice, as the faults say. */
    public void add(Delivery event) {
        Faults.Settings on = faults.current();
        Duration delay = on.has(Fault.LATE_EVENTS) ? lateBy : Duration.ZERO;
        later(delay, event, 0);
        if (on.has(Fault.DUPLICATE_EVENTS)) {
            later(delay, event.again(new Retry(1, Outcome.TIMED_OUT.retryReason())), retryDelays.size());
        }
    }

    private void later(Duration delay, Delivery event, int tried) {
        var unused = sender.schedule(() -> send(event, tried), delay.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void send(Delivery event, int tried) {
        BotAnswer answer = courier.deliver(event);
        changes.announce();
        if (answer.outcome() == Outcome.NOT_SENT) {
            later(AWAY, event, tried);
        } else if (!taken(answer) && answer.retryable() && tried < retryDelays.size()) {
            Retry retry = new Retry(tried + 1, answer.outcome().retryReason());
            later(retryDelays.get(tried), event.again(retry), tried + 1);
        }
    }

    private static boolean taken(BotAnswer answer) {
        return answer.status() >= 200 && answer.status() < 300;
    }

    @PreDestroy
    void stop() {
        sender.shutdownNow();
    }
}
