package io.relais.workbench.page.teams;

import io.relais.workbench.Json;
import io.relais.workbench.teams.world.Account;
import io.relais.workbench.teams.world.Chat;
import io.relais.workbench.teams.world.Chats;
import io.relais.workbench.teams.world.Dialog;
import io.relais.workbench.teams.world.Dialogs;
import io.relais.workbench.teams.world.NorthstarTeam;
import io.relais.workbench.teams.world.Postings;
import io.relais.workbench.teams.world.Toasts;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The list of conversations, the dialog in front, and Teams' last word. */
@Component
final class TeamsSurfaces {
    private static final JsonNode NONE = JsonNodeFactory.instance.nullNode();

    private final Chats chats;
    private final Postings postings;
    private final Dialogs dialogs;
    private final Toasts toasts;

    TeamsSurfaces(Chats chats, Postings postings, Dialogs dialogs, Toasts toasts) {
        this.chats = chats;
        this.postings = postings;
        this.dialogs = dialogs;
        this.toasts = toasts;
    }

    JsonNode conversations(Account person) {
        ArrayNode shown = Json.array();
        chats.of(person.person()).forEach(chat -> shown.add(shown(chat, person)));
        return shown;
    }

    private ObjectNode shown(Chat chat, Account person) {
        return Json.object()
                .put("id", chat.id())
                .put("kind", chat.kind().code())
                .put("name", chat.name())
                .put("team", chat.threaded() ? NorthstarTeam.NAME : null)
                .put("installed", chats.installed(chat))
                .put("unread", postings.unread(chat, person.person().id()));
    }

    JsonNode dialog(Account person) {
        return dialogs.of(person.person().id()).map(TeamsSurfaces::shown).orElse(NONE);
    }

    private static JsonNode shown(Dialog dialog) {
        ObjectNode shown = Json.object()
                .put("id", dialog.id())
                .put("title", dialog.face().title())
                .put("text", dialog.face().text())
                .put("busy", dialog.busy())
                .put("width", dialog.face().width());
        shown.set("card", Optional.ofNullable(dialog.face().card()).orElse(NONE));
        return shown;
    }

    JsonNode notice(Account person) {
        return toasts.latest(person.person().id())
                .<JsonNode>map(text -> Json.object().put("text", text))
                .orElse(NONE);
    }
}
