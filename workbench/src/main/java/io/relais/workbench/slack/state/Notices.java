package io.relais.workbench.slack.state;

import io.relais.workbench.WorkbenchClock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** What Slack itself last told each person: that a command failed, that the app did not answer. */
@Component
public final class Notices {
    private final WorkbenchClock clock;
    private final Map<String, Notice> latest = new ConcurrentHashMap<>();

    Notices(WorkbenchClock clock) {
        this.clock = clock;
    }

    /** Slack's own words and when it said them. */
    public record Notice(String text, Instant at) {}

    /** Tells a person something. */
    public void tell(String person, String text) {
        latest.put(person, new Notice(text, clock.now()));
    }

    /** The last thing told to a person, until they act again. */
    public Optional<Notice> latest(String person) {
        return Optional.ofNullable(latest.get(person));
    }

    /** Forgets it, because the person goes on. */
    public void clear(String person) {
        latest.remove(person);
    }
}
