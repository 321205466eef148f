package io.relais.workbench.teams.connector;

import io.relais.workbench.Json;
import io.relais.workbench.slack.state.People;
import io.relais.workbench.teams.ConnectorRefusal;
import io.relais.workbench.teams.connector.Operation.Answer;
import io.relais.workbench.teams.world.Address;
import io.relais.workbench.teams.world.Chat;
import io.relais.workbench.teams.world.Posting;
import io.relais.workbench.teams.world.Postings;
import io.relais.workbench.teams.world.Typing;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Posting, updating and deleting messages, and typing. */
@Component
final class ActivityOperations implements Operation.Group {
    private static final String IN_CONVERSATION = "v3/conversations/*/activities";
    private static final String ONE = IN_CONVERSATION + "/*";

    private final Doors doors;
    private final Postings postings;
    private final Typing typing;

    ActivityOperations(Doors doors, Postings postings, Typing typing) {
        this.doors = doors;
        this.postings = postings;
        this.typing = typing;
    }

    @Override
    public List<Operation> operations() {
        return List.of(
                Operation.of("teams.activities.post", "POST", IN_CONVERSATION, this::post),
                Operation.of("teams.activities.reply", "POST", ONE, this::post),
                Operation.of("teams.activities.update", "PUT", ONE, this::update),
                Operation.of("teams.activities.delete", "DELETE", ONE, this::delete));
    }

    private Answer post(ConnectorCall call) {
        return say(doors.to(call.part(0)), call.body());
    }

    /** Says something, where the app is known to be installed. */
    Answer say(Address where, JsonNode activity) {
        String type = Json.text(activity, "type");
        if (type.equals("typing")) {
            typing.begin(where.chat());
            return Answer.accepted(Json.object());
        }
        if (!type.equals("message")) {
            throw ConnectorRefusal.badArgument("type must be message or typing");
        }
        Posting posted = postings.post(where, People.BOT_USER, SentContent.read(activity));
        typing.end(where.chat());
        return Answer.created(Json.object().put("id", posted.id()));
    }

    private Answer update(ConnectorCall call) {
        Chat chat = doors.to(call.part(0)).chat();
        Posting old = own(chat, call.part(1));
        if (!Json.text(call.body(), "type").equals("message")) {
            throw ConnectorRefusal.badArgument("type must be message");
        }
        postings.edit(chat, old.id(), SentContent.read(call.body()));
        return Answer.ok(Json.object().put("id", old.id()));
    }

    private Answer delete(ConnectorCall call) {
        Chat chat = doors.to(call.part(0)).chat();
        postings.delete(chat, own(chat, call.part(1)).id());
        return Answer.ok(Json.object());
    }

    private Posting own(Chat chat, String id) {
        Posting message = doors.message(chat, id);
        if (!message.author().equals(People.BOT_USER)) {
            throw ConnectorRefusal.forbidden("The bot may change its own messages alone.");
        }
        return message;
    }
}
