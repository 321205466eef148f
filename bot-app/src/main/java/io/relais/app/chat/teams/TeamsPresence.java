package io.relais.app.chat.teams;

import io.relais.app.schedule.Schedule;
import io.relais.app.settings.TeamsAccess;
import io.relais.teams.TeamsConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Is in Teams while the bot is up: gets its token at the start, and at the end finishes every answer in hand. */
final class TeamsPresence implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(TeamsPresence.class);

    private final TeamsConnection connection;
    private final TeamsAccess access;
    private volatile boolean running;

    TeamsPresence(TeamsConnection connection, TeamsAccess access) {
        this.connection = connection;
        this.access = access;
    }

    @Override
    public void start() {
        if (access.isAnonymous()) {
            LOG.warn(
                    "RELAIS_TEAMS_ALLOW_ANONYMOUS is on: WHOEVER REACHES /api/messages IS BELIEVED TO BE WHOM THEY SAY."
                            + " Never where others reach the bot");
        }
        connection.start();
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
