package io.relais.core.conversation.command;

import io.relais.core.routing.WorkingHours;
import java.time.Duration;
import java.time.Instant;

/** Until when a lead is put off. */
enum Postponement {
    IN_AN_HOUR {
        @Override
        Instant from(Instant now, WorkingHours hours) {
            return hours.plus(now, Duration.ofHours(1));
        }
    },
    IN_THREE_HOURS {
        @Override
        Instant from(Instant now, WorkingHours hours) {
            return hours.plus(now, Duration.ofHours(3));
        }
    },
    NEXT_WORKING_MORNING {
        @Override
        Instant from(Instant now, WorkingHours hours) {
            return hours.nextOpening(now.atZone(hours.zone())
                    .toLocalDate()
                    .plusDays(1)
                    .atStartOfDay(hours.zone())
                    .toInstant());
        }
    };

    /** The time, in working hours: nobody is told anything outside of them. */
    abstract Instant from(Instant now, WorkingHours hours);
}
