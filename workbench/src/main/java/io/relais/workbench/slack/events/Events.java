package io.relais.workbench.slack.events;

import io.relais.workbench.Json;
import io.relais.workbench.slack.AppManifest;
import io.relais.workbench.slack.state.Conversation;
import io.relais.workbench.slack.state.Message;
import io.relais.workbench.slack.state.People;
import io.relais.workbench.slack.state.Person;
import io.relais.workbench.slack.state.Team;
import io.relais.workbench.slack.state.Views;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Tells the bot what happened, of what its manifest asks to be told. */
@Component
public final class Events {
    private final EventQueue queue;
    private final AppManifest manifest;
    private final EventEnvelopes envelopes;
    private final Views views;

    Events(EventQueue queue, AppManifest manifest, EventEnvelopes envelopes, Views views) {
        this.queue = queue;
        this.manifest = manifest;
        this.envelopes = envelopes;
        this.views = views;
    }

    /** Somebody opened the app's Home tab. */
    public void homeOpened(Person person, Conversation direct) {
        ObjectNode event = Json.object()
                .put("type", "app_home_opened")
                .put("user", person.id())
                .put("channel", direct.id())
                .put("tab", "home")
                .put("event_ts", envelopes.ts());
        views.home(person.id()).ifPresent(home -> event.set("view", home.toJson()));
        raise("app_home_opened", event);
    }

    /** Somebody wrote a message. */
    public void messagePosted(Conversation where, Message message) {
        if (where.direct()) {
            raise("message.im", written(where, message, "message").put("channel_type", "im"));
        } else if (message.content().text().contains("<@" + People.BOT_USER + ">")) {
            raise("app_mention", written(where, message, "app_mention"));
        }
    }

    private ObjectNode written(Conversation where, Message message, String type) {
        return Json.object()
                .put("type", type)
                .put("user", message.author())
                .put("text", message.content().text())
                .put("ts", message.ts())
                .put("channel", where.id())
                .put("team", Team.ID)
                .put("event_ts", message.ts());
    }

    private void raise(String subscription, ObjectNode event) {
        if (manifest.subscribes(subscription)) {
            queue.add(Delivery.first(Delivery.Kind.EVENT, subscription, envelopes.around(event)));
        }
    }
}
