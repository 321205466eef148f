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
            tell(by, chat, "add", "membersAdded");
        }
        return changed;
    }

    /** Takes the app away; answers whether that changed anything. */
    public boolean uninstall(Account by, Chat chat) {
        boolean changed = chats.uninstall(chat);
        if (changed) {
            tell(by, chat, "remove", "membersRemoved");
        }
        return changed;
    }

    /** Tells the bot that it is there; answers whether it took it. */
    boolean announce(Account by, Chat chat) {
        return tell(by, chat, "add", "membersAdded");
    }

    private boolean tell(Account by, Chat chat, String action, String members) {
        Address where = Address.in(chat);
        ObjectNode update = envelopes.of("conversationUpdate", by, where);
        update.putArray(members).addObject().put("id", app.botId()).put("name", TeamsApp.NAME);
        if (chat.threaded()) {
            String event = action.equals("add") ? "teamMemberAdded" : "teamMemberRemoved";
            ObjectNode data = update.withObjectProperty("channelData").put("eventType", event);
            data.putObject("team").put("id", NorthstarTeam.ID).put("name", NorthstarTeam.NAME);
        }
        ObjectNode installation = envelopes.of("installationUpdate", by, where).put("action", action);
        return courier.deliver(installation) && courier.deliver(update);
    }
}
