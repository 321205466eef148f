package io.relais.workbench.slack.api;

import static io.relais.workbench.slack.api.ApiMethod.forBot;

import io.relais.workbench.Json;
import io.relais.workbench.slack.SlackRefusal;
import io.relais.workbench.slack.blocks.ViewDefinition;
import io.relais.workbench.slack.state.OpenView;
import io.relais.workbench.slack.state.People;
import io.relais.workbench.slack.state.Triggers;
import io.relais.workbench.slack.state.Triggers.Trigger;
import io.relais.workbench.slack.state.Views;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** {@code views.*}: modals and the Home tab. */
@Component
final class ViewMethods implements ApiMethod.Group {
    private final Views views;
    private final Triggers triggers;
    private final People people;

    ViewMethods(Views views, Triggers triggers, People people) {
        this.views = views;
        this.triggers = triggers;
        this.people = people;
    }

    @Override
    public List<ApiMethod> methods() {
        return List.of(
                forBot("views.open", this::open),
                forBot("views.push", this::push),
                forBot("views.update", this::update),
                forBot("views.publish", this::publish));
    }

    private ObjectNode open(ApiCall call) {
        String trigger = call.required("trigger_id");
        ObjectNode definition = ViewDefinition.read(call.args().path("view"), "modal");
        refuseTwin(definition, Optional.empty());
        return answer(views.open(exchange(trigger).person(), definition));
    }

    private ObjectNode push(ApiCall call) {
        String trigger = call.required("trigger_id");
        ObjectNode definition = ViewDefinition.read(call.args().path("view"), "modal");
        refuseTwin(definition, Optional.empty());
        Trigger pressed = exchange(trigger);
        if (pressed.view() == null || views.byId(pressed.view()).isEmpty()) {
            throw new SlackRefusal("not_found");
        }
        if (views.stack(pressed.person()).size() >= Views.MAX_STACK) {
            throw new SlackRefusal("push_limit_reached");
        }
        return answer(views.push(pressed.person(), definition));
    }

    private Trigger exchange(String id) {
        Triggers.Exchange exchange = triggers.exchange(id);
        Trigger trigger = exchange.trigger();
        if (trigger == null) {
            throw new SlackRefusal("invalid_trigger_id");
        }
        return switch (exchange.verdict()) {
            case GOOD -> trigger;
            case UNKNOWN -> throw new SlackRefusal("invalid_trigger_id");
            case EXPIRED -> throw new SlackRefusal("expired_trigger_id");
            case USED -> throw new SlackRefusal("exchanged_trigger_id");
        };
    }

    private ObjectNode update(ApiCall call) {
        if (call.text("view_id").isEmpty() && call.text("external_id").isEmpty()) {
            throw new SlackRefusal(
                    "invalid_arguments", List.of("[ERROR] missing required field: view_id or external_id"));
        }
        OpenView known = call.text("view_id")
                .map(views::byId)
                .orElseGet(() -> views.byExternalId(call.required("external_id")))
                .orElseThrow(() -> new SlackRefusal("not_found"));
        String type = known.definition().path("type").stringValue("modal");
        ObjectNode definition = ViewDefinition.read(call.args().path("view"), type);
        refuseStale(call, known);
        refuseTwin(definition, Optional.of(known));
        return answer(views.update(known, definition));
    }

    private ObjectNode publish(ApiCall call) {
        String user = call.required("user_id");
        if (people.find(user).filter(person -> !person.bot()).isEmpty()) {
            throw new SlackRefusal(
                    "invalid_arguments", List.of("[ERROR] user_id is not valid [json-pointer:/user_id]"));
        }
        ObjectNode definition = ViewDefinition.read(call.args().path("view"), "home");
        Optional<OpenView> known = views.home(user);
        known.ifPresent(home -> refuseStale(call, home));
        refuseTwin(definition, known);
        return answer(views.publish(user, definition));
    }

    private static void refuseStale(ApiCall call, OpenView known) {
        if (call.text("hash").filter(hash -> !hash.equals(known.hash())).isPresent()) {
            throw new SlackRefusal("hash_conflict");
        }
    }

    private void refuseTwin(ObjectNode definition, Optional<OpenView> self) {
        Optional<OpenView> twin = views.byExternalId(Json.text(definition, "external_id"));
        if (twin.isPresent() && !twin.map(OpenView::id).equals(self.map(OpenView::id))) {
            throw new SlackRefusal("duplicate_external_id");
        }
    }

    private static ObjectNode answer(OpenView view) {
        ObjectNode answer = Json.object();
        answer.set("view", view.toJson());
        return answer;
    }
}
