package io.relais.teams;

import io.relais.core.port.AddressBook;
import io.relais.core.port.ChatHealth;
import io.relais.teams.request.BearerCheck;
import io.relais.teams.request.NoCheck;
import io.relais.teams.request.PublishedKeys;
import io.relais.teams.request.TokenCheck;
import io.relais.teams.request.TokenClaims;
import io.relais.teams.web.BotTokens;
import io.relais.teams.web.ConnectorCalls;
import io.relais.teams.web.TeamsCalls;
import io.relais.teams.web.TeamsClient;
import io.relais.teams.web.TeamsHttp;
import io.relais.teams.web.TokenSource;
import io.relais.teams.web.TokenSources;
import java.time.InstantSource;

/** One bot in Teams: its client, its threads, and whether Teams can be reached. */
public final class TeamsConnection implements AutoCloseable {

    private static final ChatHealth ANONYMOUS = new ChatHealth(
            ChatHealth.State.CONNECTED, "without credentials: whoever calls is believed, for development only");

    private final TeamsSettings settings;

    private final InstantSource clock;

    private final TeamsWorkers workers = new TeamsWorkers("teams");

    private final BotTokens tokens;

    private final TokenCheck check;

    private final TeamsSignIn signIn;

    private final ConnectorCalls connector;

    private final TeamsParts parts;

    /** Connects to nothing yet. */
    public TeamsConnection(TeamsSettings settings, AddressBook addresses, InstantSource clock) {
        TeamsHttp http = new TeamsHttp();
        PublishedKeys keys = new PublishedKeys(http, settings.openIdMetadata());
        this.settings = settings;
        this.clock = clock;
        this.tokens = new BotTokens(source(settings, http, clock), clock);
        this.check = settings.credentials().areGiven()
                ? new BearerCheck(keys, new TokenClaims(settings.issuer(), settings.appId(), settings.serviceHosts()))
                : new NoCheck(settings.serviceHosts());
        this.signIn = new TeamsSignIn(tokens::bearer, () -> keys.ready(clock.instant()), workers);
        this.connector = new ConnectorCalls(new TeamsClient(http, tokens, settings.serviceHosts()), settings.appId());
        this.parts = new TeamsParts(
                connector,
                new TeamsParts.Ground(addresses, settings.tenant(), clock),
                settings.credentials().areGiven() ? signIn::failed : ignored -> {},
                new TeamsStudies(workers)::learn);
    }

    static TokenSource source(TeamsSettings settings, TeamsHttp http, InstantSource clock) {
        return settings.credentials().accept(new TokenSources(http, settings.appId(), settings.tokenUrl(), clock));
    }

    /**
     * Gets the bot's token and the issuer's keys: in the background, again and again. Wrong credentials or an absent
     * Microsoft only show in {@link #health()}.
     */
    public void start() {
        if (settings.credentials().areGiven()) {
            signIn.start();
        }
    }

    /** Whether Teams can be reached and knows the bot; asks nobody. Tells how many people could not be, and nobody's name. */
    public ChatHealth health() {
        ChatHealth known = settings.credentials().areGiven() ? signIn.health() : ANONYMOUS;
        int unreached = parts.unreached().count();
        return unreached == 0
                ? known
                : new ChatHealth(
                        known.state(),
                        known.detail() + "; people of the team who can't be reached: " + unreached
                                + " (install the app for them)");
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

    /** The Bot Connector, as it is. */
    ConnectorCalls connector() {
        return connector;
    }

    /** What the bot answers by. */
    TeamsCalls calls() {
        return parts.calls();
    }

    /** All that the bot speaks by. */
    TeamsParts parts() {
        return parts;
    }

    /** The bot's own tokens. */
    BotTokens tokens() {
        return tokens;
    }

    /** Tells what comes from Teams. */
    TokenCheck check() {
        return check;
    }
}
