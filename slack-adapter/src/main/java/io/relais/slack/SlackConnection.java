package io.relais.slack;

import com.slack.api.Slack;
import io.relais.core.port.ChatHealth;
import io.relais.slack.web.SlackClient;
import io.relais.slack.web.SlackFailure;
import io.relais.slack.web.SlackIdentity;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** One workspace: its client, its threads, and whether it can be reached. */
public final class SlackConnection implements AutoCloseable {

    private final SlackSettings settings;

    private final InstantSource clock;

    private final SlackWorkers workers = new SlackWorkers("slack");

    private final Slack sdk;

    private final SlackClient client;

    private final SlackSignIn signIn;

    private volatile @Nullable SlackSocket socket;

    /** Connects to nothing yet. */
    public SlackConnection(SlackSettings settings, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
        this.sdk = SlackSdk.of(settings);
        this.client = new SlackClient(sdk, settings.botToken());
        this.signIn = new SlackSignIn(client, workers);
    }

    /**
     * Signs in, and opens the socket where there is an app token: both in the background, again and again. A wrong token
     * or an absent Slack only shows in {@link #health()}.
     */
    public void start(SlackEndpoint endpoint) {
        signIn.start();
        String appToken = settings.appToken();
        if (appToken != null) {
            SlackSocket opened = new SlackSocket(sdk, appToken, endpoint::receive);
            socket = opened;
            opened.start();
        }
    }

    /** Whether Slack can be reached and knows the bot; asks nobody. */
    public ChatHealth health() {
        ChatHealth known = signIn.health();
        SlackSocket opened = socket;
        return opened == null || known.state() != ChatHealth.State.CONNECTED ? known : opened.health();
    }

    /** Finishes what is in hand, then ends. */
    @Override
    public void close() {
        SlackSocket opened = socket;
        if (opened != null) {
            opened.close();
        }
        workers.close();
        sdk.getHttpClient().getOkHttpClient().connectionPool().evictAll();
    }

    SlackSettings settings() {
        return settings;
    }

    InstantSource clock() {
        return clock;
    }

    SlackWorkers workers() {
        return workers;
    }

    Slack sdk() {
        return sdk;
    }

    SlackClient client() {
        return client;
    }

    /** Who the bot is; asked for on the spot where the background has not yet succeeded. */
    SlackIdentity identity() {
        SlackIdentity known = signIn.identity();
        return known != null ? known : signIn.askNow();
    }

    void failed(SlackFailure failure) {
        signIn.failed(failure);
    }
}
