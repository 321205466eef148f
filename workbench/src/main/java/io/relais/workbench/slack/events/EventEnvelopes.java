package io.relais.workbench.slack.events;

import io.relais.workbench.Json;
import io.relais.workbench.WorkbenchClock;
import io.relais.workbench.slack.state.Ids;
import io.relais.workbench.slack.state.People;
import io.relais.workbench.slack.state.Team;
import java.util.Locale;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** What Slack puts around every event. */
@Component
final class EventEnvelopes {
    private final Ids ids;
    private final WorkbenchClock clock;

    EventEnvelopes(Ids ids, WorkbenchClock clock) {
        this.ids = ids;
        this.clock = clock;
    }

    String ts() {
        return ids.ts();
    }

    ObjectNode around(ObjectNode event) {
        ObjectNode payload = Json.object()
                .put("token", Team.VERIFICATION_TOKEN)
                .put("team_id", Team.ID)
                .put("api_app_id", Team.APP)
                .put("type", "event_callback")
                .put("event_id", ids.next("Ev"))
                .put("event_time", clock.real().getEpochSecond())
                .put("is_ext_shared_channel", false)
                .put("event_context", "4-" + ids.random(20).toLowerCase(Locale.ROOT));
        payload.set("event", event);
        payload.putArray("authorizations")
                .addObject()
                .putNull("enterprise_id")
                .put("team_id", Team.ID)
                .put("user_id", People.BOT_USER)
                .put("is_bot", true)
                .put("is_enterprise_install", false);
        return payload;
    }
}
