package io.relais.workbench.launch;

import io.relais.workbench.BotAddress;
import io.relais.workbench.Changes;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Whether the bot is there. */
@Component
public final class BotStatus {
    private final BotAddress address;
    private final Changes changes;
    private volatile Phase phase = Phase.STARTING;

    BotStatus(BotAddress address, Changes changes) {
        this.address = address;
        this.changes = changes;
    }

    /** The phases of its life. */
    public enum Phase {
        /** Started, not answering yet. */
        STARTING,
        /** Answering. */
        UP,
        /** Not there. */
        DOWN;

        /** As the page names it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The phase now. */
    public Phase now() {
        return phase;
    }

    /** Where the bot is. */
    public String url() {
        return address.base().toString();
    }

    void set(Phase next) {
        boolean changed = phase != next;
        phase = next;
        if (changed) {
            changes.announce();
        }
    }
}
