package io.relais.teams;

import io.relais.core.port.AddressBook;
import io.relais.core.port.ChatHealth;
import io.relais.teams.request.TokenCheck;
import io.relais.teams.web.TeamsCalls;
import java.time.InstantSource;

/** One bot in Teams: its client, its threads, and whether Teams can be reached. */
public final class TeamsConnection implements AutoCloseable {

    private final TeamsSettings settings;

    private final AddressBook addresses;

    private final InstantSource clock;

    private final TeamsWorkers workers = new TeamsWorkers("teams");

    /** Connects to nothing yet. */
    public TeamsConnection(TeamsSettings settings, AddressBook addresses, InstantSource clock) {
        this.settings = settings;
        this.addresses = addresses;
        this.clock = clock;
    }

    /**
     * Gets the bot's token and the issuer's keys: in the background, again and again. Wrong credentials or an absent
     * Microsoft only show in {@link #health()}.
     */
    public void start() {}

    /** Whether Teams can be reached and knows the bot; asks nobody. */
    public ChatHealth health() {
        return new ChatHealth(ChatHealth.State.UNREACHABLE, "Teams was not asked yet");
    }

    /** Finishes what is in hand, then ends. */
    @Override
    public void close() {
        workers.close();
    }

    TeamsSettings settings() {
        return settings;
    }

    InstantSource clock() {
        return clock;
    }

    TeamsWorkers workers() {
        return workers;
    }

    AddressBook addresses() {
        return addresses;
    }

    /** What the bot says. */
    TeamsCalls calls() {
        return new TeamsCalls();
    }

    /** Tells what comes from Teams. */
    TokenCheck tokens() {
        return new TokenCheck();
    }
}
