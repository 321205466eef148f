package io.relais.core.conversation;

import io.relais.core.conversation.view.WeeklyCard.Weeks;
import io.relais.core.funnel.Period;
import io.relais.core.funnel.WeekBySource;
import io.relais.core.lead.Trail;
import io.relais.core.port.LeadStore;
import io.relais.core.routing.DigestCalendar;
import io.relais.core.routing.DigestCalendar.Due;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The figures of a week and of the one before, read page by page. */
record WeekFigures(LeadStore store, DigestCalendar calendar) {

    private static final int PAGE = 200;
    private static final int WEEK = 7;

    Weeks of(Due due) {
        Instant earlier = calendar.start(due, -2 * WEEK);
        WeekBySource week = new WeekBySource(week(due));
        WeekBySource before = new WeekBySource(new Period(earlier, calendar.start(due, -WEEK)));
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

    /** The seven days that a weekly digest tells of. */
    Period week(Due due) {
        return new Period(calendar.start(due, -WEEK), calendar.start(due, 0));
    }

    private List<Trail> page(Instant since, @Nullable Trail after) {
        return store.trails(since, after, PAGE);
    }
}
