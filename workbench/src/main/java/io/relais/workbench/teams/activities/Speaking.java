package io.relais.workbench.teams.activities;

import io.relais.workbench.Json;
import io.relais.workbench.teams.TeamsApp;
import io.relais.workbench.teams.world.Account;
import io.relais.workbench.teams.world.Address;
import io.relais.workbench.teams.world.Posting;
import io.relais.workbench.teams.world.Toasts;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.node.ObjectNode;

/** Tells the bot what somebody wrote: in their chat with it, or where they named it. */
@Component
public final class Speaking {
    private static final String MENTION = "<at>" + TeamsApp.NAME + "</at>";

    private final ActivityEnvelopes envelopes;
    private final ActivityCourier courier;
    private final TeamsApp app;
    private final Toasts toasts;

    Speaking(ActivityEnvelopes envelopes, ActivityCourier courier, TeamsApp app, Toasts toasts) {
        this.envelopes = envelopes;
        this.courier = courier;
        this.app = app;
        this.toasts = toasts;
    }

    /** Somebody wrote to the bot. */
    public void written(Account from, Address where, Posting message) {
        send(from, message(from, where, message, message.content().text()));
    }

    /** Somebody named the bot; the text comes without the name. */
    public void mentioned(Account from, Address where, Posting message, String rest) {
        ObjectNode activity = message(from, where, message, MENTION + " " + rest);
        ObjectNode mention = Json.object().put("type", "mention").put("text", MENTION);
        mention.putObject("mentioned").put("id", app.botId()).put("name", TeamsApp.NAME);
        activity.withArrayProperty("entities").insert(0, mention);
        send(from, activity);
    }

    /** A button of a card's sent its data as a message. */
    public void submitted(Account from, Address where, Posting card, ObjectNode data) {
        ObjectNode activity = envelopes.of("message", from, where).put("replyToId", card.id());
        activity.set("value", data);
        send(from, activity);
    }

    private ObjectNode message(Account from, Address where, Posting message, String text) {
        ObjectNode activity = envelopes
                .of("message", from, where)
                .put("id", message.id())
                .put("text", text)
                .put("textFormat", "plain");
        // every message comes a second time as HTML, which is no file
        activity.putArray("attachments")
                .addObject()
                .put("contentType", "text/html")
                .put("content", "<p>" + HtmlUtils.htmlEscape(text) + "</p>");
        return activity;
    }

    private void send(Account from, ObjectNode activity) {
        if (!courier.deliver(activity)) {
            toasts.tell(from.person().id(), Toasts.FAILED);
        }
    }
}
