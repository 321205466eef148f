package io.relais.core.conversation.command;

import io.relais.core.calibration.Judged;
import io.relais.core.conversation.Desk;
import io.relais.core.funnel.Period;
import io.relais.core.funnel.Window;
import io.relais.core.lead.Feedback.State;
import io.relais.core.lead.Lead;
import io.relais.core.port.FeedbackFilter;
import io.relais.core.reasons.Doubts;
import io.relais.core.reasons.ReasonQuality;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;

/** The leads that were decided on last, as far back as is read for one answer. */
record LatestDecisions(Desk desk) {

    /** Enough to say what there is to say, and read at once. */
    static final int MOST = 2_000;

    private static final FeedbackFilter ALL = new FeedbackFilter(EnumSet.allOf(State.class), null);

    /** How sure the reasons are that were given in these days, as the team counts them. */
    ReasonQuality reasons(Window window) {
        ZoneId zone = desk.rules().policy().hours().zone();
        Period days = new Period(
                window.first().atStartOfDay(zone).toInstant(),
                window.last().plusDays(1).atStartOfDay(zone).toInstant());
        return ReasonQuality.of(leads(), days, new Doubts(desk.rules().policy().scoring()));
    }

    private List<Lead> leads() {
        return desk.store().told(ALL, MOST);
    }

    /** Each as the definitions saw it, and what sales made of it. */
    List<Judged> judged() {
        return desk.store().past(ALL, MOST).stream()
                .map(past -> Judged.of(past.lead(), past.events()))
                .toList();
    }
}
