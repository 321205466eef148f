package io.relais.workbench.page.teams;

import io.relais.workbench.Changes;
import io.relais.workbench.Json;
import io.relais.workbench.page.PageRefusal;
import io.relais.workbench.teams.world.Account;
import io.relais.workbench.teams.world.Toasts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** Somebody does something in Teams; the answer comes when the bot has taken it, or Teams' patience is over. */
@RestController
final class TeamsActController {
    private final TeamsViewer viewer;
    private final Toasts toasts;
    private final Changes changes;
    private final Map<String, Act> acts = new HashMap<>();

    TeamsActController(TeamsViewer viewer, Toasts toasts, Changes changes, List<Acts> groups) {
        this.viewer = viewer;
        this.toasts = toasts;
        this.changes = changes;
        groups.forEach(group -> acts.putAll(group.byKind()));
    }

    /** One thing a person can do. */
    @FunctionalInterface
    interface Act {
        /** Does it; what it puts into the answer goes to the page. */
        void run(Account person, ObjectNode request, ObjectNode answer);
    }

    /** Things a person can do, by their kind. */
    interface Acts {
        /** The acts. */
        Map<String, Act> byKind();
    }

    @PostMapping("/workbench/api/teams/act")
    ObjectNode act(@RequestBody ObjectNode request) {
        Account person = viewer.as(Json.text(request, "as"));
        Act act = acts.get(Json.text(request, "kind"));
        if (act == null) {
            throw PageRefusal.bad("kind must be one of " + acts.keySet());
        }
        toasts.clear(person.person().id());
        ObjectNode answer = Json.object().put("ok", true);
        act.run(person, request, answer);
        changes.announce();
        return answer;
    }
}
