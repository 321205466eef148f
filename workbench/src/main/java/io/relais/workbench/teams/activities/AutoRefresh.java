package io.relais.workbench.teams.activities;

import io.relais.workbench.Changes;
import io.relais.workbench.teams.activities.CardPresses.CardSpot;
import io.relais.workbench.teams.world.Account;
import io.relais.workbench.teams.world.Address;
import io.relais.workbench.teams.world.CardViews;
import io.relais.workbench.teams.world.Chat;
import io.relais.workbench.teams.world.Chats;
import io.relais.workbench.teams.world.Posting;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Has cards brought up to date that ask for it, when somebody they ask it for looks at them: once for each update. */
@Component
public final class AutoRefresh {
    private static final int SENDERS = 4;

    private final ExecutorService sender = Executors.newFixedThreadPool(SENDERS);
    private final CardPresses presses;
    private final CardViews views;
    private final Chats chats;
    private final Changes changes;

    AutoRefresh(CardPresses presses, CardViews views, Chats chats, Changes changes) {
        this.presses = presses;
        this.views = views;
        this.chats = chats;
        this.changes = changes;
    }

    /** Somebody looks at a message. */
    public void look(Account viewer, Chat chat, Posting posting) {
        if (!chats.installed(chat) || !views.firstLook(viewer.person().id(), posting)) {
            return;
        }
        JsonNode attachments = posting.content().attachments();
        for (int i = 0; i < attachments.size(); i++) {
            JsonNode refresh = attachments.get(i).path("content").path("refresh");
            if (wants(refresh, viewer)) {
                CardSpot card = new CardSpot(viewer, Address.of(chat, posting), posting, i);
                sender.execute(() -> {
                    presses.refresh(card, refresh.path("action"));
                    changes.announce();
                });
            }
        }
    }

    /** Without a list it is for everybody, as long as they are not too many. */
    private static boolean wants(JsonNode refresh, Account viewer) {
        JsonNode users = refresh.path("userIds");
        boolean listed = users.isMissingNode()
                || users.values().stream().anyMatch(user -> user.stringValue("").equals(viewer.id()));
        return refresh.isObject() && listed;
    }

    @PreDestroy
    void stop() {
        sender.shutdownNow();
    }
}
