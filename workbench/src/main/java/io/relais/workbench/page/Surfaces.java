package io.relais.workbench.page;

import io.relais.workbench.Json;
import io.relais.workbench.slack.state.Notices;
import io.relais.workbench.slack.state.OpenView;
import io.relais.workbench.slack.state.Person;
import io.relais.workbench.slack.state.Submissions;
import io.relais.workbench.slack.state.Views;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The Home tab, the modal in front, and Slack's last word. */
@Component
final class Surfaces {
    private static final JsonNode NONE = JsonNodeFactory.instance.nullNode();

    private final Views views;
    private final Submissions submissions;
    private final Notices notices;

    Surfaces(Views views, Submissions submissions, Notices notices) {
        this.views = views;
        this.submissions = submissions;
        this.notices = notices;
    }

    void describe(ObjectNode state, Person person) {
        state.set("home", views.home(person.id()).map(Surfaces::home).orElse(NONE));
        state.set("modal", views.front(person.id()).map(this::modal).orElse(NONE));
        state.set("notice", notices.latest(person.id()).map(Json::tree).orElse(NONE));
    }

    private static JsonNode home(OpenView view) {
        ObjectNode home = Json.object().put("viewId", view.id());
        home.set("blocks", view.blocks());
        return home;
    }

    private JsonNode modal(OpenView view) {
        ObjectNode modal = Json.object().put("viewId", view.id());
        modal.set("view", view.toJson());
        modal.set("errors", Json.tree(submissions.errors(view.id())));
        modal.put("depth", views.stack(view.person()).size());
        return modal.put("busy", submissions.busy(view.id()));
    }
}
