package io.relais.workbench.launch;

import io.relais.workbench.launch.BotStatus.Phase;
import io.relais.workbench.slack.events.UrlVerification;
import io.relais.workbench.teams.activities.FirstInstallation;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Asks the bot for its health again and again; a bot that came back is told the time and where it is. */
@Component
final class BotWatch {
    private static final long EVERY_MILLIS = 500;

    private final ScheduledExecutorService watcher = Executors.newSingleThreadScheduledExecutor();
    private final CountDownLatch firstAnswer = new CountDownLatch(1);
    private final BotApi bot;
    private final BotStatus status;
    private final UrlVerification verification;
    private final FirstInstallation installation;

    BotWatch(BotApi bot, BotStatus status, UrlVerification verification, FirstInstallation installation) {
        this.bot = bot;
        this.status = status;
        this.verification = verification;
        this.installation = installation;
    }

    void begin() {
        var unused = watcher.scheduleWithFixedDelay(this::look, 0, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    CountDownLatch firstAnswer() {
        return firstAnswer;
    }

    private void look() {
        boolean answers = bot.answers();
        if (answers && status.now() != Phase.UP) {
            bot.pushClock();
            verification.verify();
            status.set(Phase.UP);
            firstAnswer.countDown();
            installation.announce();
        } else if (!answers && status.now() == Phase.UP) {
            status.set(Phase.DOWN);
        }
    }

    void stop() {
        watcher.shutdownNow();
    }
}
