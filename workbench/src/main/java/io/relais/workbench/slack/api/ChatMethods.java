package io.relais.workbench.slack.api;

import static io.relais.workbench.slack.api.ApiMethod.forBot;

import io.relais.workbench.Json;
import io.relais.workbench.slack.SlackRefusal;
import io.relais.workbench.slack.blocks.Limits;
import io.relais.workbench.slack.blocks.MessageContent;
import io.relais.workbench.slack.state.Conversation;
import io.relais.workbench.slack.state.Elements;
import io.relais.workbench.slack.state.Ids;
import io.relais.workbench.slack.state.Message;
import io.relais.workbench.slack.state.Message.Content;
import io.relais.workbench.slack.state.MessageJson;
import io.relais.workbench.slack.state.Messages;
import io.relais.workbench.slack.state.Messages.Place;
import io.relais.workbench.slack.state.People;
import io.relais.workbench.slack.state.Team;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** {@code chat.*}: posting, editing and deleting messages. */
@Component
final class ChatMethods implements ApiMethod.Group {
    private static final String WRITE = "chat:write";

    private final Places places;
    private final Messages messages;
    private final Ids ids;

    ChatMethods(Places places, Messages messages, Ids ids) {
        this.places = places;
        this.messages = messages;
        this.ids = ids;
    }

    @Override
    public List<ApiMethod> methods() {
        return List.of(
                forBot("chat.postMessage", this::post, WRITE),
                forBot("chat.postEphemeral", this::postEphemeral, WRITE),
                forBot("chat.update", this::update, WRITE),
                forBot("chat.delete", this::delete, WRITE),
                forBot("chat.getPermalink", this::permalink));
    }

    private ObjectNode post(ApiCall call) {
        Conversation conversation = places.toPostIn(call.required("channel"));
        Content content = content(call, Limits.POSTED_TEXT);
        String thread = call.text("thread_ts").orElse(null);
        if (thread != null && messages.find(conversation.id(), thread).isEmpty()) {
            throw new SlackRefusal("thread_not_found");
        }
        Message posted = messages.post(new Place(conversation.id(), null, thread), People.BOT_USER, content);
        return posted(posted);
    }

    private static ObjectNode posted(Message message) {
        ObjectNode answer = Json.object().put("channel", message.channel()).put("ts", message.ts());
        answer.set("message", MessageJson.of(message));
        return answer;
    }

    private Content content(ApiCall call, int maxText) {
        Content content = MessageContent.read(call.args(), maxText);
        Elements.fillIds(content.blocks(), ids);
        return content;
    }

    private ObjectNode postEphemeral(ApiCall call) {
        Conversation conversation = places.toPostIn(call.required("channel"));
        String user = call.required("user");
        Content content = content(call, Limits.POSTED_TEXT);
        if (!conversation.has(user)) {
            throw new SlackRefusal("user_not_in_channel");
        }
        Place place = new Place(conversation.id(), user, call.text("thread_ts").orElse(null));
        return Json.object()
                .put(
                        "message_ts",
                        messages.post(place, People.BOT_USER, content).ts());
    }

    private ObjectNode update(ApiCall call) {
        Message old = own(call, "cant_update_message");
        Content content = content(call, Limits.UPDATED_TEXT);
        // text alone takes the blocks away only when blocks are sent empty; what is absent stays
        boolean keepsBlocks = !call.args().has("blocks");
        Content merged = new Content(
                content.text(), keepsBlocks ? old.content().blocks() : content.blocks(), content.metadata());
        Message changed =
                messages.edit(old.channel(), old.ts(), merged).orElseThrow(() -> new SlackRefusal("message_not_found"));
        return posted(changed).put("text", content.text());
    }

    private Message own(ApiCall call, String otherwise) {
        String channel = places.withId(call.required("channel")).id();
        Message message = messages.find(channel, call.required("ts"))
                .filter(found -> !found.ephemeral())
                .orElseThrow(() -> new SlackRefusal("message_not_found"));
        if (!message.author().equals(People.BOT_USER)) {
            throw new SlackRefusal(otherwise);
        }
        return message;
    }

    private ObjectNode delete(ApiCall call) {
        Message message = own(call, "cant_delete_message");
        messages.delete(message.channel(), message.ts());
        return Json.object().put("channel", message.channel()).put("ts", message.ts());
    }

    private ObjectNode permalink(ApiCall call) {
        String channel = places.withId(call.required("channel")).id();
        String ts = call.required("message_ts");
        if (messages.find(channel, ts).isEmpty()) {
            throw new SlackRefusal("message_not_found");
        }
        String link = "https://" + Team.DOMAIN + ".slack.com/archives/" + channel + "/p" + ts.replace(".", "");
        return Json.object().put("channel", channel).put("permalink", link);
    }
}
