package io.relais.workbench.page;

import io.relais.workbench.Json;
import io.relais.workbench.slack.events.OptionLoads;
import io.relais.workbench.slack.state.Elements;
import io.relais.workbench.slack.state.Elements.Located;
import io.relais.workbench.slack.state.OpenView;
import io.relais.workbench.slack.state.Person;
import io.relais.workbench.slack.state.Views;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Options of a menu in the modal in front, as the bot gives them for what was typed. */
@RestController
final class OptionsController {
    private final Viewer viewer;
    private final Views views;
    private final OptionLoads loads;

    OptionsController(Viewer viewer, Views views, OptionLoads loads) {
        this.viewer = viewer;
        this.views = views;
        this.loads = loads;
    }

    @PostMapping("/workbench/api/options")
    JsonNode options(@RequestBody ObjectNode request) {
        Person person = viewer.as(Json.text(request, "as"));
        OpenView view = views.front(person.id()).orElseThrow(() -> PageRefusal.gone("no modal is open"));
        Located menu = Elements.find(view.blocks(), Json.text(request, "blockId"), Json.text(request, "actionId"))
                .orElseThrow(() -> PageRefusal.gone("no such menu"));
        return loads.load(person, view, menu, Json.text(request, "value"));
    }
}
