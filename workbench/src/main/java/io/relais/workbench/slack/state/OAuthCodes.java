package io.relais.workbench.slack.state;

import io.relais.workbench.WorkbenchClock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The codes of installs under way: each is good once, for ten minutes, for one redirect address. */
@Component
public final class OAuthCodes {
    private static final Duration LIFE = Duration.ofMinutes(10);

    private final Ids ids;
    private final WorkbenchClock clock;
    private final Map<String, Code> issued = new HashMap<>();

    OAuthCodes(Ids ids, WorkbenchClock clock) {
        this.ids = ids;
        this.clock = clock;
    }

    /** What a code stands for. */
    public record Code(String redirect, Instant until, boolean used) {}

    /** A new code. */
    public synchronized String issue(String redirect) {
        String code = ids.random(20);
        issued.put(code, new Code(redirect, clock.real().plus(LIFE), false));
        return code;
    }

    /** Looks a code up and uses it; empty when it is unknown or too old. */
    public synchronized Optional<Code> use(String code) {
        Optional<Code> found = Optional.ofNullable(issued.get(code))
                .filter(known -> known.until().isAfter(clock.real()));
        found.ifPresent(known -> issued.put(code, new Code(known.redirect(), known.until(), true)));
        return found;
    }
}
