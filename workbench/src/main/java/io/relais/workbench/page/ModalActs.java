package io.relais.workbench.page;

import io.relais.workbench.Json;
import io.relais.workbench.page.ActController.Act;
import io.relais.workbench.slack.events.ModalClosing;
import io.relais.workbench.slack.events.Modals;
import io.relais.workbench.slack.state.OpenView;
import io.relais.workbench.slack.state.Person;
import io.relais.workbench.slack.state.Views;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** A person submits or closes the modal in front. */
@Component
final class ModalActs implements ActController.Acts {
    private final Views views;
    private final Modals modals;
    private final ModalClosing closing;

    ModalActs(Views views, Modals modals, ModalClosing closing) {
        this.views = views;
        this.modals = modals;
        this.closing = closing;
    }

    @Override
    public Map<String, Act> byKind() {
        return Map.of("submit", this::submit, "closeModal", this::close);
    }

    private void submit(Person person, ObjectNode request) {
        OpenView view = views.type(front(person, request), request.path("stateValues"));
        modals.submit(person, view);
    }

    private void close(Person person, ObjectNode request) {
        OpenView view = front(person, request);
        boolean all = request.path("clearAll").booleanValue(false) || view.flag("clear_on_close");
        if (all) {
            closing.all(person);
        } else {
            closing.one(person, view);
        }
    }

    private OpenView front(Person person, ObjectNode request) {
        return views.front(person.id())
                .filter(view -> view.id().equals(Json.text(request, "viewId")))
                .orElseThrow(() -> PageRefusal.gone("that modal is not in front"));
    }
}
