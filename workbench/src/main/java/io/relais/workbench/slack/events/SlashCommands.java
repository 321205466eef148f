package io.relais.workbench.slack.events;

import io.relais.workbench.Json;
import io.relais.workbench.WorkbenchClock;
import io.relais.workbench.slack.SlackRefusal;
import io.relais.workbench.slack.events.Delivery.Kind;
import io.relais.workbench.slack.state.Conversation;
import io.relais.workbench.slack.state.Person;
import io.relais.workbench.slack.state.ResponseUrls.Grant;
import io.relais.workbench.slack.state.Team;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Somebody types a slash command. */
@Component
public final class SlashCommands {
    private final BotLine line;
    private final Replies replies;
    private final WorkbenchClock clock;

    SlashCommands(BotLine line, Replies replies, WorkbenchClock clock) {
        this.line = line;
        this.replies = replies;
        this.clock = clock;
    }

    /** Sends the command and shows the bot's reply. */
    public void run(Person person, Conversation where, String command, String text) {
        BotAnswer answer =
                line.courier().deliver(Delivery.first(Kind.COMMAND, command, payload(person, where, command, text)));
        if (!answer.acknowledged()) {
            line.failures().command(person, command, answer.outcome());
            return;
        }
        if (!answer.body().isBlank()) {
            reply(person, where, command, answer);
        }
    }

    private void reply(Person person, Conversation where, String command, BotAnswer answer) {
        JsonNode tree = answer.tree();
        JsonNode reply = tree.isObject() ? tree : Json.object().put("text", answer.body());
        if (reply.isObject() && reply.isEmpty()) {
            return;
        }
        try {
            replies.apply(new Grant(person.id(), where.id(), null, clock.real(), 1), reply);
        } catch (SlackRefusal refused) {
            line.failures().badReply(person, command, refused.line());
        }
    }

    private ObjectNode payload(Person person, Conversation where, String command, String text) {
        return Json.object()
                .put("token", Team.VERIFICATION_TOKEN)
                .put("team_id", Team.ID)
                .put("team_domain", Team.DOMAIN)
                .put("channel_id", where.id())
                .put("channel_name", Payloads.channelName(where))
                .put("user_id", person.id())
                .put("user_name", person.slug())
                .put("command", command)
                .put("text", text)
                .put("api_app_id", Team.APP)
                .put("is_enterprise_install", "false")
                .put("response_url", line.payloads().responseUrl(person, where, null))
                .put("trigger_id", line.payloads().trigger(person, null));
    }
}
