package io.relais.workbench.launch;

import io.relais.workbench.SelfAddress;
import io.relais.workbench.WorkbenchSettings;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says where the page is, as the last line of the start: once the bot answers. */
@Component
final class StartLine {
    private static final Logger LOG = LoggerFactory.getLogger(StartLine.class);
    private static final long PATIENCE_SECONDS = 60;

    private final BotWatch watch;
    private final WorkbenchSettings settings;
    private final SelfAddress self;

    StartLine(BotWatch watch, WorkbenchSettings settings, SelfAddress self) {
        this.watch = watch;
        this.settings = settings;
        this.self = self;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        Thread announcer = new Thread(this::announce, "start-line");
        announcer.setDaemon(true);
        announcer.start();
    }

    private void announce() {
        try {
            if (settings.launch() && !watch.firstAnswer().await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("the bot has not answered yet; the page shows when it does");
            }
            LOG.info("Relais workbench: http://localhost:{}", self.port());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
