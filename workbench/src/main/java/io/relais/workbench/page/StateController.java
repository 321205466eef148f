package io.relais.workbench.page;

import io.relais.workbench.Json;
import io.relais.workbench.slack.state.Person;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** Everything one person has in front of them, except the messages. */
@RestController
final class StateController {
    private final Viewer viewer;
    private final World world;
    private final Sidebar sidebar;
    private final Surfaces surfaces;

    StateController(Viewer viewer, World world, Sidebar sidebar, Surfaces surfaces) {
        this.viewer = viewer;
        this.world = world;
        this.sidebar = sidebar;
        this.surfaces = surfaces;
    }

    @GetMapping("/workbench/api/state")
    ObjectNode state(@RequestParam String as) {
        Person person = viewer.as(as);
        ObjectNode state = Json.object();
        world.describe(state);
        sidebar.describe(state, person);
        surfaces.describe(state, person);
        return state;
    }
}
