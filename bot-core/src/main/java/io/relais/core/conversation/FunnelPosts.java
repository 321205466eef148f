package io.relais.core.conversation;

import io.relais.core.application.Funnel;
import io.relais.core.funnel.FunnelAnswer;
import io.relais.core.funnel.FunnelQuery;
import io.relais.core.funnel.FunnelReport;
import io.relais.core.funnel.Window;
import io.relais.core.port.Chores;
import io.relais.core.port.Delivery;
import io.relais.core.port.Preference;
import io.relais.core.port.Recipient;
import io.relais.core.routing.DigestCalendar;
import io.relais.core.routing.DigestCalendar.Due;
import io.relais.core.routing.Member;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Sends the figures of the week before to the team's room for them and to whoever asked for them, when the team's weekly
 * figures are due. Safe on any number of instances, as {@link Digests} is.
 */
public final class FunnelPosts {

    private static final int WEEK = 7;

    private final People people;
    private final Funnel funnel;
    private final InstantSource clock;
    private final DigestCalendar calendar;
    private final OnceOnly once;

    /** For these people, of these figures. */
    public FunnelPosts(People people, Funnel funnel, Chores chores, InstantSource clock) {
        this.people = people;
        this.funnel = funnel;
        this.clock = clock;
        this.calendar =
                new DigestCalendar(people.team().digests(), people.team().hours());
        this.once = new OnceOnly(chores, clock);
    }

    /** Sends what is due; to be called every few seconds. */
    public void run() {
        Due due = calendar.weekly(clock.instant());
        if (due == null) {
            return;
        }
        Rooms.Place room = people.rooms().funnel();
        if (room != null) {
            once.does("funnel-" + due.key(), () -> share(room, due));
        }
        subscribers().forEach(member -> once.does("funnel-" + due.key() + ":" + member, () -> tell(member, due)));
    }

    private List<String> subscribers() {
        List<String> members = people.team().members().stream().map(Member::id).toList();
        Map<String, Preference> chosen = people.preferences().all(members);
        return members.stream()
                .filter(member -> chosen.getOrDefault(member, Preference.NONE).funnel() != null)
                .toList();
    }

    private @Nullable Delivery share(Rooms.Place room, Due due) {
        WeeklyFigures figures = new WeeklyFigures(people, due, clock.instant());
        return sent(due, report -> room.post(figures.forAll(report)));
    }

    private @Nullable Delivery tell(String member, Due due) {
        Instant now = clock.instant();
        Person person = people.reachable(member);
        if (person == null) {
            return OnceOnly.later(now, "no chat has an account with the person's e-mail");
        }
        Recipient to = new Recipient.Person(person.account());
        WeeklyFigures figures = new WeeklyFigures(people, due, now);
        return sent(due, report -> people.gateway(person.account().channel()).post(to, figures.of(person, report)));
    }

    private @Nullable Delivery sent(Due due, Function<FunnelReport, Delivery> sending) {
        Window week = new Window(due.day().minusDays(WEEK), due.day().minusDays(1));
        return funnel.ask(FunnelQuery.of(week))
                .accept(new Sending(sending, clock.instant()))
                .findFirst()
                .orElse(null);
    }

    /** What comes of sending the figures; nothing where there is nothing to send. */
    private record Sending(Function<FunnelReport, Delivery> sending, Instant now)
            implements FunnelAnswer.Visitor<Stream<Delivery>> {

        @Override
        public Stream<Delivery> stillCounting(FunnelAnswer.StillCounting counting) {
            return Stream.of(OnceOnly.later(now, "the figures are still counted"));
        }

        /** A week in which nothing happened, after one in which nothing did, is not told. */
        @Override
        public Stream<Delivery> report(FunnelReport report) {
            return report.total().empty() && report.before().empty()
                    ? Stream.empty()
                    : Stream.of(sending.apply(report));
        }
    }
}
