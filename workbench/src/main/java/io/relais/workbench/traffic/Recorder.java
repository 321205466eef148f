package io.relais.workbench.traffic;

import io.relais.workbench.Changes;
import io.relais.workbench.traffic.TrafficRecord.Answer;
import io.relais.workbench.traffic.TrafficRecord.Direction;
import io.relais.workbench.traffic.TrafficRecord.Exchange;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Notes what the bot asked of Slack, and tells the page that something may have changed. */
@Component
public final class Recorder {
    private final TrafficLog traffic;
    private final Changes changes;

    Recorder(TrafficLog traffic, Changes changes) {
        this.traffic = traffic;
        this.changes = changes;
    }

    /** A call that is under way. */
    public record Call(String name, JsonNode request, long startedNanos) {
        /** A call that starts now. */
        public static Call now(String name, JsonNode request) {
            return new Call(name, request, System.nanoTime());
        }
    }

    /** The call was answered. */
    public void answered(Call call, int status, JsonNode response) {
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - call.startedNanos());
        traffic.record(
                new Exchange(Direction.TO_SLACK, call.name(), call.request()), new Answer(status, millis, response));
        changes.announce();
    }
}
