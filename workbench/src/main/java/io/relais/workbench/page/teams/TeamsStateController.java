package io.relais.workbench.page.teams;

import io.relais.workbench.Json;
import io.relais.workbench.slack.state.Person;
import io.relais.workbench.teams.TeamsManifest;
import io.relais.workbench.teams.world.Account;
import io.relais.workbench.teams.world.Chat;
import io.relais.workbench.teams.world.Chats;
import io.relais.workbench.teams.world.Typing;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Everything one person has in front of them in Teams, except the messages. */
@RestController
final class TeamsStateController {
    private final TeamsViewer viewer;
    private final Chats chats;
    private final TeamsManifest manifest;
    private final TeamsSurfaces surfaces;
    private final Typing typing;

    TeamsStateController(
            TeamsViewer viewer, Chats chats, TeamsManifest manifest, TeamsSurfaces surfaces, Typing typing) {
        this.viewer = viewer;
        this.chats = chats;
        this.manifest = manifest;
        this.surfaces = surfaces;
        this.typing = typing;
    }

    @GetMapping("/workbench/api/teams/state")
    ObjectNode state(@RequestParam String as, @RequestParam(defaultValue = "") String conversation) {
        Account person = viewer.as(as);
        Chat personal = chats.personal(person.person());
        Chat shown = conversation.isEmpty() ? personal : viewer.chat(person, conversation);
        ObjectNode state = Json.object();
        state.set("me", me(person.person()));
        state.put("installed", chats.installed(personal));
        state.set("conversations", surfaces.conversations(person));
        state.set("commands", Json.tree(manifest.commands(shown.kind().scope())));
        state.set("extension", extension());
        state.set("dialog", surfaces.dialog(person));
        state.set("notice", surfaces.notice(person));
        state.set("typing", typing(person));
        return state;
    }

    private ArrayNode typing(Account person) {
        ArrayNode ids = Json.array();
        chats.of(person.person()).stream().filter(typing::in).forEach(chat -> ids.add(chat.id()));
        return ids;
    }

    private static ObjectNode me(Person person) {
        return Json.object()
                .put("id", person.id())
                .put("name", person.name())
                .put("email", person.email())
                .put("role", person.role().code())
                .put("locale", person.locale())
                .put("guest", person.guest());
    }

    private ObjectNode extension() {
        ObjectNode extension = Json.object();
        ArrayNode searches = extension.putArray("search");
        manifest.searches()
                .forEach(search -> searches.addObject()
                        .put("id", search.id())
                        .put("title", search.title())
                        .put("description", search.description()));
        extension.set("actions", Json.tree(manifest.messageActions()));
        return extension;
    }
}
