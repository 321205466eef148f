package io.relais.workbench.teams.activities;

import io.relais.workbench.Json;
import io.relais.workbench.faults.Fault;
import io.relais.workbench.faults.Faults;
import io.relais.workbench.teams.activities.TeamsLine.Reply;
import io.relais.workbench.traffic.TrafficLog;
import io.relais.workbench.traffic.TrafficRecord;
import io.relais.workbench.traffic.TrafficRecord.Channel;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Takes activities to the bot, reads what it answers to invokes, and keeps a record that says what was wrong. */
@Component
final class ActivityCourier {
    private static final int OK = 200;

    private final TeamsLine line;
    private final Faults faults;
    private final TrafficLog traffic;

    ActivityCourier(TeamsLine line, Faults faults, TrafficLog traffic) {
        this.line = line;
        this.faults = faults;
        this.traffic = traffic;
    }

    /** Delivers an activity, twice if the faults say so; answers whether the bot took it. */
    boolean deliver(ObjectNode activity) {
        boolean taken = once(activity);
        return faults.current().has(Fault.DUPLICATE_ACTIVITIES) ? once(activity) && taken : taken;
    }

    private boolean once(ObjectNode activity) {
        long started = System.nanoTime();
        Reply reply = send(activity);
        record(activity, reply, started, shown(reply));
        return reply.taken();
    }

    /** Delivers an invoke; empty when the answer is none that Teams takes. */
    <T> Optional<T> invoke(ObjectNode activity, Function<JsonNode, T> reader) {
        long started = System.nanoTime();
        Reply reply = send(activity);
        if (reply.status() != OK) {
            record(activity, reply, started, shown(reply));
            return Optional.empty();
        }
        try {
            T read = reader.apply(body(reply.text()));
            record(activity, reply, started, shown(reply));
            return Optional.of(read);
        } catch (BadAnswer bad) {
            record(activity, reply, started, refused(bad, reply));
            return Optional.empty();
        }
    }

    private Reply send(ObjectNode activity) {
        return faults.current().has(Fault.TEAMS_AWAY) ? new Reply(0, "Teams is away") : line.send(activity);
    }

    private static JsonNode body(String text) {
        if (text.isBlank()) {
            return JsonNodeFactory.instance.missingNode();
        }
        return Json.parse(text).orElseThrow(() -> new BadAnswer("", "must be JSON"));
    }

    private static JsonNode shown(Reply reply) {
        if (reply.status() == 0) {
            return Json.object().put("outcome", reply.text());
        }
        return Json.parse(reply.text()).orElseGet(() -> Json.tree(reply.text()));
    }

    private static JsonNode refused(BadAnswer bad, Reply reply) {
        ObjectNode shown = Json.object();
        var problems = shown.putArray("refusedByTeams");
        bad.problems().forEach(problem -> problems.add(problem.toMessage()));
        shown.set("answer", shown(reply));
        return shown;
    }

    private void record(ObjectNode activity, Reply reply, long started, JsonNode answer) {
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started);
        traffic.record(
                TrafficRecord.Exchange.toBot(Channel.TEAMS, name(activity), activity),
                new TrafficRecord.Answer(reply.status(), millis, answer));
    }

    /** An invoke goes by its name; an installation says whether it is one. */
    private static String name(ObjectNode activity) {
        String type = Json.text(activity, "type");
        String action = Json.text(activity, "action");
        return activity.path("name").stringValue(action.isEmpty() ? type : type + " " + action);
    }
}
