package io.relais.workbench.teams.activities;

import io.relais.workbench.teams.TeamsApp;
import io.relais.workbench.teams.world.Account;
import io.relais.workbench.teams.world.Address;
import io.relais.workbench.teams.world.Chat;
import io.relais.workbench.teams.world.Chats;
import io.relais.workbench.teams.world.NorthstarTeam;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** The app is added to a conversation, or taken away from it, and the bot is told. */
@Component
public final class Installing {
    private final ActivityEnvelopes envelopes;
    private final ActivityCourier courier;
    private final Chats chats;
    private final TeamsApp app;

    Installing(ActivityEnvelopes envelopes, ActivityCourier courier, Chats chats, TeamsApp app) {
        this.envelopes = envelopes;
        this.courier = courier;
        this.chats = chats;
        this.app = app;
    }

    /** Adds the app; answers whether that changed anything. */
    public boolean install(Account by, Chat chat) {
        boolean changed = chats.install(chat);
        if (changed) {
            told(by, chat);
        }
        return changed;
    }

    /** Tells the bot that it was added; answers whether it took it. */
    boolean told(Account by, Chat chat) {
        return courier.deliver(installation(by, chat, "add"))
                && courier.deliver(update(by, chat, "membersAdded", "teamMemberAdded"));
    }

    /** Takes the app away; answers whether that changed anything. Of a personal chat, Teams then says one thing only. */
    public boolean uninstall(Account by, Chat chat) {
        boolean changed = chats.uninstall(chat);
        if (changed) {
            boolean taken = courier.deliver(installation(by, chat, "remove"));
            if (taken && !chat.personal()) {
                courier.deliver(update(by, chat, "membersRemoved", "teamMemberRemoved"));
            }
        }
        return changed;
    }

    private ObjectNode installation(Account by, Chat chat, String action) {
        return envelopes.of("installationUpdate", by, Address.in(chat)).put("action", action);
    }

    private ObjectNode update(Account by, Chat chat, String members, String event) {
        ObjectNode update = envelopes.of("conversationUpdate", by, Address.in(chat));
        update.putArray(members).addObject().put("id", app.botId()).put("name", TeamsApp.NAME);
        if (chat.threaded()) {
            ObjectNode data = update.withObjectProperty("channelData").put("eventType", event);
            data.putObject("team").put("id", NorthstarTeam.ID).put("name", NorthstarTeam.NAME);
        }
        return update;
    }
}
