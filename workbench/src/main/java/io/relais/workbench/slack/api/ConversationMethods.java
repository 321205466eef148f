package io.relais.workbench.slack.api;

import static io.relais.workbench.slack.api.ApiMethod.forBot;

import io.relais.workbench.Json;
import io.relais.workbench.slack.SlackRefusal;
import io.relais.workbench.slack.state.Conversation;
import io.relais.workbench.slack.state.Conversations;
import io.relais.workbench.slack.state.Message;
import io.relais.workbench.slack.state.MessageJson;
import io.relais.workbench.slack.state.Messages;
import io.relais.workbench.slack.state.People;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code conversations.*}: channels and direct messages. */
@Component
final class ConversationMethods implements ApiMethod.Group {
    private final Conversations conversations;
    private final Places places;
    private final Messages messages;
    private final People people;

    ConversationMethods(Conversations conversations, Places places, Messages messages, People people) {
        this.conversations = conversations;
        this.places = places;
        this.messages = messages;
        this.people = people;
    }

    @Override
    public List<ApiMethod> methods() {
        String[] read = {"channels:read", "groups:read", "im:read", "mpim:read"};
        return List.of(
                forBot("conversations.open", this::open, "im:write", "mpim:write"),
                forBot("conversations.list", this::list, read),
                forBot("conversations.info", this::info, read),
                forBot("conversations.members", this::members, read),
                forBot("conversations.join", this::join, "channels:join"),
                forBot("conversations.history", this::history, "channels:history", "im:history"));
    }

    private ObjectNode open(ApiCall call) {
        ObjectNode answer = Json.object();
        Conversation direct =
                call.text("channel").map(places::withId).orElseGet(() -> conversations.direct(onlyUser(call)));
        if (!direct.direct()) {
            throw new SlackRefusal("method_not_supported_for_channel_type");
        }
        boolean already = conversations.open(direct);
        if (already) {
            answer.put("no_op", true).put("already_open", true);
        }
        answer.set("channel", call.flag("return_im") ? ConversationJson.of(direct) : id(direct));
        return answer;
    }

    private String onlyUser(ApiCall call) {
        List<String> users =
                call.text("users").map(text -> List.of(text.split(","))).orElse(List.of());
        if (users.isEmpty()) {
            throw new SlackRefusal("users_list_not_supplied");
        }
        if (users.size() > 1) {
            throw new SlackRefusal("too_many_users");
        }
        return people.all().stream()
                .filter(person -> person.id().equals(users.get(0)) && !person.bot())
                .findFirst()
                .orElseThrow(() -> new SlackRefusal("user_not_found"))
                .id();
    }

    private static ObjectNode id(Conversation conversation) {
        return Json.object().put("id", conversation.id());
    }

    private ObjectNode list(ApiCall call) {
        Set<String> types = Set.of(call.text("types").orElse("public_channel").split("\\s*,\\s*"));
        if (!Set.of("public_channel", "private_channel", "mpim", "im").containsAll(types)) {
            throw new SlackRefusal("invalid_types");
        }
        List<Conversation> wanted = conversations.all().stream()
                .filter(conversation -> types.contains(conversation.direct() ? "im" : "public_channel"))
                .toList();
        ObjectNode answer = Json.object();
        ArrayNode channels = answer.putArray("channels");
        Paging.page(call, wanted, answer).forEach(conversation -> channels.add(ConversationJson.of(conversation)));
        return answer;
    }

    private ObjectNode info(ApiCall call) {
        Conversation conversation = places.withId(call.required("channel"));
        ObjectNode channel = ConversationJson.of(conversation);
        if (call.flag("include_num_members")) {
            channel.put("num_members", conversation.members().size());
        }
        ObjectNode answer = Json.object();
        answer.set("channel", channel);
        return answer;
    }

    private ObjectNode members(ApiCall call) {
        Conversation conversation = places.withId(call.required("channel"));
        ObjectNode answer = Json.object();
        ArrayNode members = answer.putArray("members");
        List<String> sorted = conversation.members().stream().sorted().toList();
        Paging.page(call, sorted, answer).forEach(members::add);
        return answer;
    }

    private ObjectNode join(ApiCall call) {
        Conversation conversation = places.withId(call.required("channel"));
        if (conversation.direct()) {
            throw new SlackRefusal("method_not_supported_for_channel_type");
        }
        ObjectNode answer = Json.object();
        if (conversation.has(People.BOT_USER)) {
            answer.put("warning", "already_in_channel");
        }
        answer.set("channel", ConversationJson.of(conversations.join(conversation, People.BOT_USER)));
        return answer;
    }

    private ObjectNode history(ApiCall call) {
        Conversation conversation = places.withId(call.required("channel"));
        if (!conversation.has(People.BOT_USER)) {
            throw new SlackRefusal("not_in_channel");
        }
        List<Message> seen = new ArrayList<>(messages.in(conversation.id()).stream()
                .filter(message -> !message.ephemeral())
                .toList());
        Collections.reverse(seen);
        ObjectNode answer = Json.object();
        ArrayNode shown = answer.putArray("messages");
        List<Message> page = Paging.page(call, seen, answer);
        page.forEach(message -> shown.add(MessageJson.of(message)));
        return answer.put("has_more", page.size() < seen.size());
    }
}
