package io.relais.workbench.slack.events;

import io.relais.workbench.Json;
import io.relais.workbench.faults.Fault;
import io.relais.workbench.faults.Faults;
import io.relais.workbench.slack.events.BotAnswer.Outcome;
import io.relais.workbench.traffic.TrafficLog;
import io.relais.workbench.traffic.TrafficRecord;
import io.relais.workbench.traffic.TrafficRecord.Channel;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Takes deliveries to the bot by the first way that is open, and keeps a record. */
@Component
public final class Courier {
    private final List<Transport> transports;
    private final Faults faults;
    private final TrafficLog traffic;

    Courier(List<Transport> transports, Faults faults, TrafficLog traffic) {
        this.transports = List.copyOf(transports);
        this.faults = faults;
        this.traffic = traffic;
    }

    /** Delivers once and waits for the answer. */
    public BotAnswer deliver(Delivery delivery) {
        if (faults.current().has(Fault.SLACK_AWAY)) {
            return BotAnswer.none(Outcome.NOT_SENT);
        }
        long started = System.nanoTime();
        BotAnswer answer = transports.stream()
                .map(transport -> transport.send(delivery))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> BotAnswer.none(Outcome.UNREACHABLE));
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started);
        traffic.record(
                TrafficRecord.Exchange.toBot(Channel.SLACK, delivery.name(), delivery.payload()),
                new TrafficRecord.Answer(answer.status(), millis, shown(answer)));
        return answer;
    }

    private static JsonNode shown(BotAnswer answer) {
        return answer.status() == 0
                ? Json.object().put("outcome", answer.outcome().retryReason())
                : answer.tree();
    }
}
