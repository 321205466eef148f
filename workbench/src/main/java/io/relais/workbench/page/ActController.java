package io.relais.workbench.page;

import io.relais.workbench.Changes;
import io.relais.workbench.Json;
import io.relais.workbench.slack.state.Notices;
import io.relais.workbench.slack.state.Person;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** Somebody does something; the answer comes when the bot has taken it, or three seconds are over. */
@RestController
final class ActController {
    private final Viewer viewer;
    private final Notices notices;
    private final Changes changes;
    private final Map<String, Act> acts = new HashMap<>();

    ActController(Viewer viewer, Notices notices, Changes changes, List<Acts> groups) {
        this.viewer = viewer;
        this.notices = notices;
        this.changes = changes;
        groups.forEach(group -> acts.putAll(group.byKind()));
    }

    /** One thing a person can do. */
    @FunctionalInterface
    interface Act {
        /** Does it. */
        void run(Person person, ObjectNode request);
    }

    /** Things a person can do, by their kind. */
    interface Acts {
        /** The acts. */
        Map<String, Act> byKind();
    }

    @PostMapping("/workbench/api/act")
    ObjectNode act(@RequestBody ObjectNode request) {
        Person person = viewer.as(Json.text(request, "as"));
        Act act = acts.get(Json.text(request, "kind"));
        if (act == null) {
            throw PageRefusal.bad("kind must be one of " + acts.keySet());
        }
        notices.clear(person.id());
        act.run(person, request);
        changes.announce();
        return Json.object().put("ok", true);
    }
}
