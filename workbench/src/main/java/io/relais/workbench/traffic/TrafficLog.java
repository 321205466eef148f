package io.relais.workbench.traffic;

import io.relais.workbench.WorkbenchClock;
import io.relais.workbench.traffic.TrafficRecord.Answer;
import io.relais.workbench.traffic.TrafficRecord.Exchange;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** The latest requests in and out, oldest first; older ones are dropped. */
@Component
public final class TrafficLog {
    private static final int CAPACITY = 500;

    private final WorkbenchClock clock;
    private final Deque<TrafficRecord> records = new ArrayDeque<>();
    private final List<Consumer<TrafficRecord>> listeners = new CopyOnWriteArrayList<>();
    private long lastId;

    TrafficLog(WorkbenchClock clock) {
        this.clock = clock;
    }

    /** Calls the listener with every new record. */
    public void onRecord(Consumer<TrafficRecord> listener) {
        listeners.add(listener);
    }

    /** Keeps one exchange, masked. */
    public void record(Exchange exchange, Answer answer) {
        TrafficRecord added = append(exchange, answer);
        listeners.forEach(listener -> listener.accept(added));
    }

    private synchronized TrafficRecord append(Exchange exchange, Answer answer) {
        TrafficRecord added = new TrafficRecord(
                ++lastId,
                clock.real(),
                exchange.channel(),
                exchange.direction(),
                exchange.name(),
                answer.status(),
                answer.millis(),
                Masking.masked(exchange.request()),
                Masking.masked(answer.response()));
        records.addLast(added);
        if (records.size() > CAPACITY) {
            records.removeFirst();
        }
        return added;
    }

    /** The latest records, oldest first. */
    public synchronized List<TrafficRecord> latest(int limit) {
        return records.stream()
                .skip(Math.max(0, records.size() - Math.max(0, limit)))
                .toList();
    }
}
