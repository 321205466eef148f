package io.relais.workbench.page.teams;

import io.relais.workbench.Changes;
import io.relais.workbench.Json;
import io.relais.workbench.page.PageRefusal;
import io.relais.workbench.page.teams.TeamsActController.Act;
import io.relais.workbench.teams.TeamsApp;
import io.relais.workbench.teams.activities.Speaking;
import io.relais.workbench.teams.world.Account;
import io.relais.workbench.teams.world.Address;
import io.relais.workbench.teams.world.Chat;
import io.relais.workbench.teams.world.Posting;
import io.relais.workbench.teams.world.Posting.Content;
import io.relais.workbench.teams.world.Posting.Format;
import io.relais.workbench.teams.world.Postings;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** A person writes a message; the bot is told in its own chat, elsewhere only where it is named. */
@Component
final class SayActs implements TeamsActController.Acts {
    private static final String NAME = "@" + TeamsApp.NAME;

    private final TeamsViewer viewer;
    private final Postings postings;
    private final Speaking speaking;
    private final Changes changes;

    SayActs(TeamsViewer viewer, Postings postings, Speaking speaking, Changes changes) {
        this.viewer = viewer;
        this.postings = postings;
        this.speaking = speaking;
        this.changes = changes;
    }

    @Override
    public Map<String, Act> byKind() {
        return Map.of("say", this::say);
    }

    private void say(Account person, ObjectNode request, ObjectNode answer) {
        String text = Json.text(request, "text").trim();
        if (text.isEmpty()) {
            throw PageRefusal.bad("a message needs a text");
        }
        if (viewer.chat(person, request).personal()) {
            Chat chat = viewer.installedChat(person, request);
            Posting posted = post(person, Address.in(chat), text);
            speaking.written(person, Address.of(chat, posted), posted);
        } else if (request.path("mention").booleanValue(false)) {
            Chat chat = viewer.installedChat(person, request);
            String rest = text.startsWith(NAME) ? text.substring(NAME.length()).trim() : text;
            Posting posted = post(person, thread(chat, request), NAME + " " + rest);
            speaking.mentioned(person, Address.of(chat, posted), posted, rest);
        } else {
            post(person, thread(viewer.chat(person, request), request), text);
        }
    }

    private Address thread(Chat chat, ObjectNode request) {
        String replyTo = Json.text(request, "replyTo");
        return chat.threaded() && !replyTo.isEmpty()
                ? postings.find(chat, replyTo)
                        .map(posting -> Address.of(chat, posting))
                        .orElseThrow(() -> PageRefusal.gone("no such message"))
                : Address.in(chat);
    }

    private Posting post(Account person, Address where, String text) {
        Posting posted = postings.post(where, person.person().id(), new Content(text, Format.PLAIN, Json.array()));
        changes.announce();
        return posted;
    }
}
