package io.relais.workbench.page;

import io.relais.workbench.Json;
import io.relais.workbench.page.ActController.Act;
import io.relais.workbench.slack.events.Events;
import io.relais.workbench.slack.events.Modals;
import io.relais.workbench.slack.events.Modals.Closing;
import io.relais.workbench.slack.state.Conversations;
import io.relais.workbench.slack.state.OpenView;
import io.relais.workbench.slack.state.Person;
import io.relais.workbench.slack.state.Views;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** What a person does with a modal or the Home tab as a whole. */
@Component
final class SurfaceActs implements ActController.Acts {
    private final Views views;
    private final Modals modals;
    private final Events events;
    private final Conversations conversations;

    SurfaceActs(Views views, Modals modals, Events events, Conversations conversations) {
        this.views = views;
        this.modals = modals;
        this.events = events;
        this.conversations = conversations;
    }

    @Override
    public Map<String, Act> byKind() {
        return Map.of("submit", this::submit, "closeModal", this::close, "openHome", this::openHome);
    }

    private void submit(Person person, ObjectNode request) {
        OpenView view = views.type(front(person, request), request.path("stateValues"));
        modals.submit(person, view);
    }

    private void close(Person person, ObjectNode request) {
        OpenView view = front(person, request);
        boolean all = request.path("clearAll").booleanValue(false) || view.flag("clear_on_close");
        modals.close(person, view, all ? Closing.ALL : Closing.ONE);
    }

    private OpenView front(Person person, ObjectNode request) {
        return views.front(person.id())
                .filter(view -> view.id().equals(Json.text(request, "viewId")))
                .orElseThrow(() -> PageRefusal.gone("that modal is not in front"));
    }

    private void openHome(Person person, ObjectNode request) {
        events.homeOpened(person, conversations.direct(person.id()));
    }
}
