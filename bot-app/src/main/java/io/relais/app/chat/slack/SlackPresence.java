package io.relais.app.chat.slack;

import io.relais.app.schedule.Schedule;
import io.relais.slack.SlackConnection;
import io.relais.slack.SlackEndpoint;
import org.springframework.context.SmartLifecycle;

/** Is in Slack while the bot is up: signs in at the start, and at the end finishes every answer in hand. */
final class SlackPresence implements SmartLifecycle {

    private final SlackConnection connection;
    private final SlackEndpoint endpoint;
    private volatile boolean running;

    SlackPresence(SlackConnection connection, SlackEndpoint endpoint) {
        this.connection = connection;
        this.endpoint = endpoint;
    }

    @Override
    public void start() {
        connection.start(endpoint);
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        connection.close();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Stopped after the web server, and before the deliveries: an answer in hand may still ask for one. */
    @Override
    public int getPhase() {
        return Schedule.PHASE + 1_000;
    }
}
