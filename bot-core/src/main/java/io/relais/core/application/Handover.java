package io.relais.core.application;

import io.relais.core.lead.Decision.Made;
import java.time.Instant;

/** What becomes of a lead that qualifies as it comes in. */
public enum Handover {
    /** It goes to a rep, who is told. */
    AT_ONCE {
        @Override
        Made of(Made made, Routing routing, Instant now) {
            return routing.assigned(made, now);
        }

        @Override
        boolean together(Made made) {
            return made.notices().isEmpty();
        }
    },
    /** It waits among those that nobody owns, for a rep to take it; nobody is told. */
    BY_HAND {
        @Override
        Made of(Made made, Routing routing, Instant now) {
            return made.untold();
        }

        @Override
        boolean together(Made made) {
            return true;
        }
    };

    /** What was made of a lead, and its handover as part of that. */
    abstract Made of(Made made, Routing routing, Instant now);

    /** Whether it may be written together with others: whom a lead goes to depends on whom the one before went to. */
    abstract boolean together(Made made);
}
