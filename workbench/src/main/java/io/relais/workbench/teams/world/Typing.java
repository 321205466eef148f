package io.relais.workbench.teams.world;

import io.relais.workbench.Changes;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/** Where the bot is typing: until it says something, or for a few seconds. */
@Component
public final class Typing {
    private static final Duration SHOWN = Duration.ofSeconds(8);

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private final Map<String, Long> since = new ConcurrentHashMap<>();
    private final AtomicLong count = new AtomicLong();
    private final Changes changes;

    Typing(Changes changes) {
        this.changes = changes;
    }

    /** The bot types. */
    public void begin(Chat chat) {
        long mark = count.incrementAndGet();
        since.put(chat.id(), mark);
        var unused = timer.schedule(
                () -> {
                    if (since.remove(chat.id(), mark)) {
                        changes.announce();
                    }
                },
                SHOWN.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    /** The bot has said something. */
    public void end(Chat chat) {
        since.remove(chat.id());
    }

    /** Whether it types in a conversation now. */
    public boolean in(Chat chat) {
        return since.containsKey(chat.id());
    }

    @PreDestroy
    void stop() {
        timer.shutdownNow();
    }
}
