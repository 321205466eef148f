package io.relais.app.http;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs a fault of the bot, under a reference that the caller is told. */
public final class FaultLog {

    private static final Logger LOG = LoggerFactory.getLogger(FaultLog.class);

    private FaultLog() {}

    /** What the caller is told of it. */
    public static Problem told(Throwable fault) {
        String reference = Reference.next();
        LOG.error("a request failed, reference {}", reference, fault);
        return new Problem(ProblemKind.FAULT, "Look for reference " + reference + " in the bot's log.");
    }
}
