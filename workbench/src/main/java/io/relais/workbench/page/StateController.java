package io.relais.workbench.page;

import io.relais.workbench.Json;
import io.relais.workbench.WorkbenchClock;
import io.relais.workbench.launch.BotStatus;
import io.relais.workbench.slack.Faults;
import io.relais.workbench.slack.state.Conversation;
import io.relais.workbench.slack.state.Conversations;
import io.relais.workbench.slack.state.Messages;
import io.relais.workbench.slack.state.Notices;
import io.relais.workbench.slack.state.OpenView;
import io.relais.workbench.slack.state.Person;
import io.relais.workbench.slack.state.Submissions;
import io.relais.workbench.slack.state.Views;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Everything one person has in front of them, except the messages. */
@RestController
final class StateController {
    private final Viewer viewer;
    private final World world;
    private final Surfaces surfaces;

    StateController(Viewer viewer, World world, Surfaces surfaces) {
        this.viewer = viewer;
        this.world = world;
        this.surfaces = surfaces;
    }

    @GetMapping("/workbench/api/state")
    ObjectNode state(@RequestParam String as) {
        Person person = viewer.as(as);
        ObjectNode state = Json.object();
        world.describe(state, person);
        surfaces.describe(state, person);
        return state;
    }

    /** Clock, bot, faults and sidebar. */
    @org.springframework.stereotype.Component
    static final class World {
        private final WorkbenchClock clock;
        private final BotStatus bot;
        private final Faults faults;
        private final Conversations conversations;
        private final Messages messages;

        World(WorkbenchClock clock, BotStatus bot, Faults faults, Conversations conversations, Messages messages) {
            this.clock = clock;
            this.bot = bot;
            this.faults = faults;
            this.conversations = conversations;
            this.messages = messages;
        }

        void describe(ObjectNode state, Person person) {
            state.putObject("clock")
                    .put("now", clock.now().toString())
                    .put("offsetSeconds", clock.offset().toSeconds());
            state.putObject("bot").put("status", bot.now().code()).put("url", bot.url());
            state.set("faults", faults.current().toJson());
            ArrayNode sidebar = state.putArray("conversations");
            conversations.of(person.id()).forEach(conversation -> sidebar.add(entry(conversation, person)));
        }

        private ObjectNode entry(Conversation conversation, Person person) {
            return Json.object()
                    .put("id", conversation.id())
                    .put("name", conversation.name())
                    .put("kind", conversation.direct() ? "dm" : "channel")
                    .put("unread", messages.unread(conversation.id(), person.id()));
        }
    }

    /** The Home tab, the modal in front, and Slack's last word. */
    @org.springframework.stereotype.Component
    static final class Surfaces {
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
}
