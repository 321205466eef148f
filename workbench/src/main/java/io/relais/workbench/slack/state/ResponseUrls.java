package io.relais.workbench.slack.state;

import io.relais.workbench.WorkbenchClock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The response URLs that were handed out: each is good five times in half an hour. */
@Component
public final class ResponseUrls {
    /** How long one lives. */
    public static final Duration LIFE = Duration.ofMinutes(30);
    /** How often one may be used. */
    public static final int MAX_USES = 5;

    private final Ids ids;
    private final WorkbenchClock clock;
    private final Map<String, Grant> grants = new HashMap<>();

    ResponseUrls(Ids ids, WorkbenchClock clock) {
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What a URL may write to.
     *
     * @param message the message that was acted on, if it was one
     */
    public record Grant(
            String person, String channel, @Nullable String message, Instant until, int usesLeft) {
        Grant used() {
            return new Grant(person, channel, message, until, usesLeft - 1);
        }
    }

    /** Makes the token of a new URL. */
    public synchronized String issue(String person, String channel, @Nullable String message) {
        Instant now = clock.real();
        grants.values().removeIf(grant -> grant.until().isBefore(now));
        String token = ids.random(24);
        grants.put(token, new Grant(person, channel, message, now.plus(LIFE), MAX_USES));
        return token;
    }

    /** Uses a URL once; empty when it is unknown, too old or used up. */
    public synchronized Optional<Grant> use(String token) {
        Optional<Grant> grant = Optional.ofNullable(grants.get(token))
                .filter(known -> known.until().isAfter(clock.real()))
                .filter(known -> known.usesLeft() > 0);
        grant.ifPresent(known -> grants.put(token, known.used()));
        return grant;
    }

    /** Ends a URL's life now; for tests of an app that answers too late. */
    public synchronized void expire(String token) {
        grants.remove(token);
    }
}
