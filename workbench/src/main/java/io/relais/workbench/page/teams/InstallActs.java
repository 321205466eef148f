package io.relais.workbench.page.teams;

import io.relais.workbench.page.PageRefusal;
import io.relais.workbench.page.teams.TeamsActController.Act;
import io.relais.workbench.teams.activities.Installing;
import io.relais.workbench.teams.world.Account;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** A person adds the app to a conversation, or removes it; in a channel that is its team's. */
@Component
final class InstallActs implements TeamsActController.Acts {
    private final TeamsViewer viewer;
    private final Installing installing;

    InstallActs(TeamsViewer viewer, Installing installing) {
        this.viewer = viewer;
        this.installing = installing;
    }

    @Override
    public Map<String, Act> byKind() {
        return Map.of("install", this::install, "uninstall", this::uninstall);
    }

    private void install(Account person, ObjectNode request, ObjectNode answer) {
        if (!installing.install(person, viewer.chat(person, request))) {
            throw PageRefusal.bad("Relais is installed here already");
        }
    }

    private void uninstall(Account person, ObjectNode request, ObjectNode answer) {
        if (!installing.uninstall(person, viewer.chat(person, request))) {
            throw PageRefusal.bad("Relais is not installed here");
        }
    }
}
