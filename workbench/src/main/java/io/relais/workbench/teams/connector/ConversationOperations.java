package io.relais.workbench.teams.connector;

import io.relais.workbench.Json;
import io.relais.workbench.teams.ConnectorRefusal;
import io.relais.workbench.teams.TeamsApp;
import io.relais.workbench.teams.connector.Operation.Answer;
import io.relais.workbench.teams.world.Account;
import io.relais.workbench.teams.world.Accounts;
import io.relais.workbench.teams.world.Address;
import io.relais.workbench.teams.world.Chat;
import io.relais.workbench.teams.world.Chats;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Speaking first: to a person, or in a channel. */
@Component
final class ConversationOperations implements Operation.Group {
    private final Chats chats;
    private final Accounts accounts;
    private final TeamsApp app;
    private final ActivityOperations activities;
    private final Doors doors;

    ConversationOperations(Chats chats, Accounts accounts, TeamsApp app, ActivityOperations activities, Doors doors) {
        this.chats = chats;
        this.accounts = accounts;
        this.app = app;
        this.activities = activities;
        this.doors = doors;
    }

    @Override
    public List<Operation> operations() {
        return List.of(Operation.of("teams.conversations.create", "POST", "v3/conversations", this::create));
    }

    private Answer create(ConnectorCall call) {
        JsonNode body = call.body();
        String bot = body.path("bot").path("id").stringValue(app.botId());
        if (!bot.equals(app.botId()) && !bot.equals(app.id())) {
            throw ConnectorRefusal.badArgument("bot.id must be " + app.botId());
        }
        return body.path("isGroup").booleanValue(false) ? inChannel(body) : withPerson(body);
    }

    private Answer withPerson(JsonNode body) {
        JsonNode members = body.path("members");
        if (members.size() != 1) {
            throw ConnectorRefusal.badSyntax("Incorrect conversation creation parameters: one member is needed.");
        }
        checkTenant(Json.text(body, "tenantId"), "tenantId");
        checkTenant(Json.text(body.path("channelData").path("tenant"), "id"), "channelData.tenant.id");
        Account person = accounts.find(Json.text(members.get(0), "id"))
                .orElseThrow(() -> ConnectorRefusal.badSyntax("Invalid user identity in provided tenant."));
        Address chat = doors.installed(Address.in(chats.personal(person.person())));
        ObjectNode answer = Json.object().put("id", chat.conversationId());
        if (body.path("activity").isObject()) {
            JsonNode posted = activities.say(chat, body.path("activity")).body();
            answer.put("activityId", Json.text(posted, "id"));
        }
        return Answer.created(answer);
    }

    private void checkTenant(String named, String where) {
        if (!named.equals(app.tenant())) {
            throw ConnectorRefusal.badSyntax(
                    "Incorrect conversation creation parameters: " + where + " must name the tenant.");
        }
    }

    private Answer inChannel(JsonNode body) {
        String channel = Json.text(body.path("channelData").path("channel"), "id");
        Chat chat = chats.find(channel).filter(Chat::threaded).orElseThrow(Doors::noConversation);
        Address where = doors.installed(Address.in(chat));
        JsonNode activity = body.path("activity");
        if (!Json.text(activity, "type").equals("message")) {
            throw ConnectorRefusal.badSyntax("Incorrect conversation creation parameters: a message is needed.");
        }
        String id = Json.text(activities.say(where, activity).body(), "id");
        return Answer.created(
                Json.object().put("id", new Address(chat, id).conversationId()).put("activityId", id));
    }
}
