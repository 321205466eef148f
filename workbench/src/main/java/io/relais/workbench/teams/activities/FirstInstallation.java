package io.relais.workbench.teams.activities;

import io.relais.workbench.teams.world.Account;
import io.relais.workbench.teams.world.Accounts;
import io.relais.workbench.teams.world.Chat;
import io.relais.workbench.teams.world.Chats;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells a bot that has come up where it is installed: once for each place, by whoever is there first. */
@Component
public final class FirstInstallation {
    private final Installing installing;
    private final Chats chats;
    private final Accounts accounts;
    private final Set<String> told = new HashSet<>();

    FirstInstallation(Installing installing, Chats chats, Accounts accounts) {
        this.installing = installing;
        this.chats = chats;
        this.accounts = accounts;
    }

    /** Tells what was not told yet; stops where the bot takes nothing, as one without Teams does. */
    public synchronized void announce() {
        for (Chat chat : chats.all()) {
            if (chats.installed(chat) && !told.contains(chat.roster())) {
                if (!installing.told(somebodyIn(chat), chat)) {
                    return;
                }
                told.add(chat.roster());
            }
        }
    }

    private Account somebodyIn(Chat chat) {
        return accounts.all().stream()
                .filter(account -> chat.has(account.person().id()))
                .findFirst()
                .orElseThrow();
    }
}
