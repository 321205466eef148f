package io.relais.workbench.slack.state;

import io.relais.workbench.WorkbenchClock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
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

    /** What came of using a URL; a grant only when it is good. */
    public record Use(String error, @Nullable Grant grant) {}

    /** Uses a URL once. */
    public synchronized Use use(String token) {
        Grant grant = grants.get(token);
        if (grant == null || !grant.until().isAfter(clock.real())) {
            return new Use("expired_url", null);
        }
        if (grant.usesLeft() == 0) {
            return new Use("used_url", null);
        }
        grants.put(token, grant.used());
        return new Use("", grant);
    }

    /** Ends a URL's life now; for tests of an app that answers too late. */
    public synchronized void expire(String token) {
        grants.remove(token);
    }
}
