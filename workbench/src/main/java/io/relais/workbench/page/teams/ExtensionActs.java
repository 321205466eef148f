package io.relais.workbench.page.teams;

import io.relais.workbench.Json;
import io.relais.workbench.page.PageRefusal;
import io.relais.workbench.page.teams.TeamsActController.Act;
import io.relais.workbench.teams.TeamsManifest;
import io.relais.workbench.teams.activities.SearchAnswer.Result;
import io.relais.workbench.teams.activities.Searching;
import io.relais.workbench.teams.activities.TaskDialogs;
import io.relais.workbench.teams.world.Account;
import io.relais.workbench.teams.world.Address;
import io.relais.workbench.teams.world.Chat;
import io.relais.workbench.teams.world.Dialog.Origin;
import io.relais.workbench.teams.world.Posting;
import io.relais.workbench.teams.world.Posting.Content;
import io.relais.workbench.teams.world.Posting.Format;
import io.relais.workbench.teams.world.Postings;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A person uses the message extension: searches, posts what was found, or starts from a message. */
@Component
final class ExtensionActs implements TeamsActController.Acts {
    private final TeamsViewer viewer;
    private final TeamsManifest manifest;
    private final Searching searching;
    private final TaskDialogs dialogs;
    private final Postings postings;

    ExtensionActs(
            TeamsViewer viewer, TeamsManifest manifest, Searching searching, TaskDialogs dialogs, Postings postings) {
        this.viewer = viewer;
        this.manifest = manifest;
        this.searching = searching;
        this.dialogs = dialogs;
        this.postings = postings;
    }

    @Override
    public Map<String, Act> byKind() {
        return Map.of("search", this::search, "pick", this::pick, "messageAction", this::messageAction);
    }

    private void search(Account person, ObjectNode request, ObjectNode answer) {
        Chat chat = viewer.chat(person, request);
        TeamsManifest.Search command =
                manifest.search(Json.text(request, "command")).orElseThrow(() -> PageRefusal.gone("no such search"));
        Map<String, Result> found = searching.search(
                person, Address.in(chat), command, Json.text(request, "query").trim());
        ArrayNode results = answer.putArray("results");
        found.forEach((id, result) ->
                results.addObject().put("id", id).put("title", result.title()).put("text", result.text()));
    }

    private void pick(Account person, ObjectNode request, ObjectNode answer) {
        Chat chat = viewer.chat(person, request);
        Result result = searching
                .found(person, Json.text(request, "result"))
                .orElseThrow(() -> PageRefusal.gone("no such result"));
        ArrayNode attachments = Json.array();
        attachments
                .addObject()
                .put("contentType", Json.text(result.attachment(), "contentType"))
                .set("content", result.attachment().path("content"));
        postings.post(Address.in(chat), person.person().id(), new Content("", Format.PLAIN, attachments));
    }

    private void messageAction(Account person, ObjectNode request, ObjectNode answer) {
        Chat chat = viewer.chat(person, request);
        Posting posting = viewer.posting(chat, request);
        String command = Json.text(request, "command");
        if (manifest.messageActions().stream().noneMatch(action -> action.id().equals(command))) {
            throw PageRefusal.gone("no such action on messages");
        }
        dialogs.fetchFor(person, new Origin(Address.of(chat, posting), posting, command));
    }
}
