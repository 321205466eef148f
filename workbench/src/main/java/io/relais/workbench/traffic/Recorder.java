package io.relais.workbench.traffic;

import io.relais.workbench.Changes;
import io.relais.workbench.traffic.TrafficRecord.Answer;
import io.relais.workbench.traffic.TrafficRecord.Channel;
import io.relais.workbench.traffic.TrafficRecord.Direction;
import io.relais.workbench.traffic.TrafficRecord.Exchange;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Notes what the bot asked of a chat, and tells the page that something may have changed. */
@Component
public final class Recorder {
    private final TrafficLog traffic;
    private final Changes changes;

    Recorder(TrafficLog traffic, Changes changes) {
        this.traffic = traffic;
        this.changes = changes;
    }

    /** A call that is under way. */
    public record Call(Exchange exchange, long startedNanos) {
        /** A call of Slack that starts now. */
        public static Call ofSlack(String name, JsonNode request) {
            return new Call(new Exchange(Channel.SLACK, Direction.TO_SLACK, name, request), System.nanoTime());
        }

        /** A call of Teams that starts now. */
        public static Call ofTeams(String name, JsonNode request) {
            return new Call(new Exchange(Channel.TEAMS, Direction.TO_TEAMS, name, request), System.nanoTime());
        }
    }

    /** The call was answered. */
    public void answered(Call call, int status, JsonNode response) {
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - call.startedNanos());
        traffic.record(call.exchange(), new Answer(status, millis, response));
        changes.announce();
    }
}
