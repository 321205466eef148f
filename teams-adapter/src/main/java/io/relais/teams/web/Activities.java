package io.relais.teams.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.relais.teams.card.JsonTrees;
import io.relais.teams.card.TeamsMessage;

/** What the bot sends, as the Bot Connector takes it. */
final class Activities {

    private static final String CARD = "application/vnd.microsoft.card.adaptive";

    private Activities() {}

    static ObjectNode message(String bot, TeamsMessage message) {
        ObjectNode activity = of("message", bot);
        ObjectNode card = message.card();
        if (card == null) {
            return activity.put("text", message.text()).put("textFormat", "plain");
        }
        activity.put("summary", message.text());
        activity.putArray("attachments").addObject().put("contentType", CARD).set("content", card);
        return activity;
    }

    static ObjectNode typing(String bot) {
        return of("typing", bot);
    }

    /** What opens the conversation with one person. */
    static ObjectNode conversationWith(String bot, String tenant, String user) {
        ObjectNode wanted = conversation(bot, tenant).put("isGroup", false);
        wanted.putArray("members").addObject().put("id", user);
        return wanted;
    }

    /** What opens a thread in a channel, with its first message. */
    static ObjectNode threadIn(String bot, TeamsSpot channel, TeamsMessage first) {
        ObjectNode wanted = conversation(bot, channel.tenant()).put("isGroup", true);
        wanted.withObject("/channelData").putObject("channel").put("id", channel.conversation());
        wanted.set("activity", message(bot, first));
        return wanted;
    }

    private static ObjectNode conversation(String bot, String tenant) {
        ObjectNode wanted = JsonTrees.object().put("tenantId", tenant);
        wanted.putObject("bot").put("id", bot);
        wanted.putObject("channelData").putObject("tenant").put("id", tenant);
        return wanted;
    }

    private static ObjectNode of(String type, String bot) {
        ObjectNode activity = JsonTrees.object().put("type", type);
        activity.putObject("from").put("id", bot);
        return activity;
    }
}
