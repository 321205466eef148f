package io.relais.workbench.page;

import io.relais.workbench.Json;
import io.relais.workbench.page.ActController.Act;
import io.relais.workbench.slack.events.Presses;
import io.relais.workbench.slack.events.Presses.Press;
import io.relais.workbench.slack.state.Conversation;
import io.relais.workbench.slack.state.Elements;
import io.relais.workbench.slack.state.InteractiveType;
import io.relais.workbench.slack.state.Message;
import io.relais.workbench.slack.state.Messages;
import io.relais.workbench.slack.state.OpenView;
import io.relais.workbench.slack.state.Person;
import io.relais.workbench.slack.state.Views;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A person presses a button or chooses something, in a message or in a view. */
@Component
final class PressActs implements ActController.Acts {
    private final Viewer viewer;
    private final Messages messages;
    private final Views views;
    private final Presses presses;

    PressActs(Viewer viewer, Messages messages, Views views, Presses presses) {
        this.viewer = viewer;
        this.messages = messages;
        this.views = views;
        this.presses = presses;
    }

    @Override
    public Map<String, Act> byKind() {
        return Map.of("press", this::press);
    }

    private void press(Person person, ObjectNode request) {
        String surface = Json.text(request, "surface");
        if (surface.equals("modal")) {
            inView(person, views.front(person.id()).orElseThrow(() -> PageRefusal.gone("no modal is open")), request);
        } else if (surface.equals("home")) {
            inView(person, views.home(person.id()).orElseThrow(() -> PageRefusal.gone("no Home tab yet")), request);
        } else {
            inMessage(person, request);
        }
    }

    private void inMessage(Person person, ObjectNode request) {
        Conversation where = viewer.conversation(person, Json.text(request, "conversation"));
        Message message = messages.find(where.id(), Json.text(request, "ts"))
                .filter(found -> found.visibleTo(person.id()))
                .orElseThrow(() -> PageRefusal.gone("no such message"));
        presses.inMessage(person, where, message, press(message.content().blocks(), request));
    }

    private void inView(Person person, OpenView view, ObjectNode request) {
        Press press = press(view.blocks(), request);
        presses.inView(person, views.type(view, press.typed()), press);
    }

    /** The element is looked up in what the bot sent; only the choice comes from the page. */
    private static Press press(JsonNode blocks, ObjectNode request) {
        String blockId = Json.text(request, "blockId");
        String actionId = Json.text(request, "actionId");
        Elements.Located located = Elements.find(blocks, blockId, actionId)
                .orElseThrow(() -> PageRefusal.gone("no element " + actionId + " in block " + blockId));
        JsonNode choice = request.path("element");
        ObjectNode typed = Json.object();
        if (request.path("stateValues") instanceof ObjectNode values) {
            typed.setAll(values.deepCopy());
        }
        InteractiveType.of(Json.text(located.element(), "type"))
                .filter(InteractiveType::keepsState)
                .filter(type -> choice.has(type.valueField()))
                .ifPresent(type -> typed.withObjectProperty(blockId)
                        .putObject(actionId)
                        .set(type.valueField(), choice.path(type.valueField())));
        return new Press(located, choice, typed);
    }
}
