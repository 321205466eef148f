package io.relais.app.schedule;

import io.relais.core.port.StoreUnavailable;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Work in the background that goes on after a failure. The one place where failures of such work are caught: a row of
 * them is logged once, and once more when it is over.
 */
@Component
public final class Steadily {

    private static final Logger LOG = LoggerFactory.getLogger(Steadily.class);

    private final Set<String> failing = ConcurrentHashMap.newKeySet();

    /** That work under that name; it never throws. */
    public Runnable steady(String name, Runnable work) {
        return () -> {
            try {
                work.run();
                if (failing.remove(name)) {
                    LOG.info("{}: works again", name);
                }
            } catch (StoreUnavailable away) {
                if (failing.add(name)) {
                    LOG.warn(
                            "{}: the store does not answer; tried again until it does ({})",
                            name,
                            String.valueOf(away.getCause()));
                }
            } catch (RuntimeException fault) {
                if (failing.add(name)) {
                    LOG.error("{}: failed; tried again, and not logged again until it works", name, fault);
                }
            }
        };
    }
}
