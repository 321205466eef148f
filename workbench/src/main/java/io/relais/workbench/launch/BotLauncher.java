package io.relais.workbench.launch;

import io.relais.workbench.WorkbenchSettings;
import io.relais.workbench.launch.BotStatus.Phase;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts the bot with the workbench, starts it again on demand, and ends it with the workbench. */
@Component
public final class BotLauncher {
    private static final Logger LOG = LoggerFactory.getLogger(BotLauncher.class);
    private static final long GRACE_SECONDS = 10;

    private final BotProcess process;
    private final BotStatus status;
    private final BotWatch watch;
    private final WorkbenchSettings settings;
    private Optional<Process> running = Optional.empty();

    BotLauncher(BotProcess process, BotStatus status, BotWatch watch, WorkbenchSettings settings) {
        this.process = process;
        this.status = status;
        this.watch = watch;
        this.settings = settings;
    }

    /** How to end the bot. */
    public enum Ending {
        /** Let it finish what it has in hand. */
        ASK,
        /** As a crash would. */
        KILL
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (settings.launch() && settings.botUrl().isBlank()) {
            launch();
        }
        watch.begin();
    }

    private synchronized void launch() {
        try {
            running = process.start();
            status.set(running.isPresent() ? Phase.STARTING : Phase.DOWN);
            running.ifPresent(this::noticeEnd);
            if (running.isEmpty()) {
                LOG.warn("no bot to start: build the whole project, or name a jar with --bot-jar=");
            }
        } catch (IOException impossible) {
            status.set(Phase.DOWN);
            LOG.error("the bot could not be started", impossible);
        }
    }

    private void noticeEnd(Process child) {
        var unused = child.onExit().thenAccept(ended -> ended(child));
    }

    private synchronized void ended(Process child) {
        if (running.filter(child::equals).isPresent()) {
            LOG.warn("the bot ended with code {}", child.exitValue());
            status.set(Phase.DOWN);
        }
    }

    /** Ends the bot and starts it again; answers false when it is not ours. */
    public synchronized boolean restart(Ending ending) {
        if (running.isEmpty()) {
            return false;
        }
        end(ending);
        launch();
        return running.isPresent();
    }

    private void end(Ending ending) {
        Optional<Process> child = running;
        running = Optional.empty();
        child.ifPresent(ours -> {
            boolean asked = ending == Ending.ASK
                    ? ours.toHandle().destroy()
                    : ours.toHandle().destroyForcibly();
            LOG.debug("the bot was told to end: {}", asked);
            awaitEnd(ours);
        });
        status.set(Phase.DOWN);
    }

    private static void awaitEnd(Process child) {
        try {
            child.onExit().get(GRACE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException stubborn) {
            child.toHandle().destroyForcibly();
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    @PreDestroy
    synchronized void stop() {
        watch.stop();
        end(Ending.ASK);
    }
}
