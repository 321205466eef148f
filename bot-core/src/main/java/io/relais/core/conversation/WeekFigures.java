package io.relais.core.conversation;

import io.relais.core.conversation.view.WeeklyCard.Weeks;
import io.relais.core.funnel.Period;
import io.relais.core.funnel.WeekBySource;
import io.relais.core.lead.Feedback.State;
import io.relais.core.lead.Lead;
import io.relais.core.lead.Trail;
import io.relais.core.port.FeedbackFilter;
import io.relais.core.port.LeadStore;
import io.relais.core.reasons.Doubts;
import io.relais.core.reasons.ReasonQuality;
import io.relais.core.routing.DigestCalendar;
import io.relais.core.routing.DigestCalendar.Due;
import io.relais.core.scoring.ScoringRules;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The figures of a week and of the one before, read page by page. */
record WeekFigures(LeadStore store, DigestCalendar calendar) {

    private static final int PAGE = 200;
    private static final int WEEK = 7;
    /** Of more decisions the latest are enough to say how sure reasons are. */
    private static final int MOST_DECISIONS = 2_000;

    Weeks of(Due due) {
        Instant start = calendar.start(due, -WEEK);
        Instant earlier = calendar.start(due, -2 * WEEK);
        WeekBySource week = new WeekBySource(new Period(start, calendar.start(due, 0)));
        WeekBySource before = new WeekBySource(new Period(earlier, start));
        List<Trail> page = page(earlier, null);
        while (!page.isEmpty()) {
            page.forEach(trail -> {
                week.add(trail);
                before.add(trail);
            });
            page = page(earlier, page.get(page.size() - 1));
        }
        return new Weeks(due.day(), week.bySource(), before.bySource());
    }

    /** How sure the reasons of the week are. */
    ReasonQuality reasons(Due due, ScoringRules rules) {
        Period week = new Period(calendar.start(due, -WEEK), calendar.start(due, 0));
        List<Lead> latest = store.told(new FeedbackFilter(EnumSet.allOf(State.class), null), MOST_DECISIONS);
        return ReasonQuality.of(latest, week, new Doubts(rules));
    }

    private List<Trail> page(Instant since, @Nullable Trail after) {
        return store.trails(since, after, PAGE);
    }
}
