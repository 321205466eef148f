package io.relais.workbench.slack.events;

import io.relais.workbench.Json;
import io.relais.workbench.slack.SlackRefusal;
import io.relais.workbench.slack.blocks.Limits;
import io.relais.workbench.slack.blocks.MessageContent;
import io.relais.workbench.slack.state.Elements;
import io.relais.workbench.slack.state.Ids;
import io.relais.workbench.slack.state.Message;
import io.relais.workbench.slack.state.Message.Content;
import io.relais.workbench.slack.state.Messages;
import io.relais.workbench.slack.state.Messages.Place;
import io.relais.workbench.slack.state.People;
import io.relais.workbench.slack.state.ResponseUrls.Grant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Puts into a conversation what the bot answers to a command or posts to a response URL. */
@Component
final class Replies {
    private final Messages messages;
    private final Ids ids;

    Replies(Messages messages, Ids ids) {
        this.messages = messages;
        this.ids = ids;
    }

    /** Posts, replaces or deletes, as the reply asks. */
    void apply(Grant grant, JsonNode reply) {
        String type = responseType(reply);
        Optional<Message> acted =
                Optional.ofNullable(grant.message()).flatMap(ts -> messages.find(grant.channel(), ts));
        if (says(reply, "delete_original")) {
            acted.ifPresent(message -> messages.delete(message.channel(), message.ts()));
            return;
        }
        Content content = MessageContent.read(reply, Limits.POSTED_TEXT);
        Elements.fillIds(content.blocks(), ids);
        if (acted.isPresent() && says(reply, "replace_original")) {
            messages.edit(grant.channel(), acted.get().ts(), content);
            return;
        }
        String viewer = type.equals("in_channel") ? null : grant.person();
        messages.post(new Place(grant.channel(), viewer, thread(reply)), People.BOT_USER, content);
    }

    /** Slack's documentation writes these flags both as booleans and as texts. */
    private static boolean says(JsonNode reply, String flag) {
        return reply.path(flag).asBoolean(false);
    }

    private static String responseType(JsonNode reply) {
        String type = reply.path("response_type").stringValue("ephemeral");
        if (!type.equals("ephemeral") && !type.equals("in_channel")) {
            throw new SlackRefusal("invalid_response_type");
        }
        return type;
    }

    private static @Nullable String thread(JsonNode reply) {
        String thread = Json.text(reply, "thread_ts");
        return thread.isEmpty() ? null : thread;
    }
}
