package io.relais.core.conversation;

import io.relais.core.application.Funnel;
import io.relais.core.chat.Card;
import io.relais.core.chat.Element;
import io.relais.core.conversation.figures.Sight;
import io.relais.core.conversation.view.FigureTopic;
import io.relais.core.conversation.view.FiguresCard;
import io.relais.core.conversation.view.SliceWords;
import io.relais.core.funnel.FunnelAnswer;
import io.relais.core.funnel.FunnelQuery;
import io.relais.core.funnel.FunnelReport;
import io.relais.core.funnel.Window;
import io.relais.core.port.Chores;
import io.relais.core.port.Delivery;
import io.relais.core.port.Recipient;
import io.relais.core.routing.DigestCalendar;
import io.relais.core.routing.DigestCalendar.Due;
import io.relais.core.routing.Member;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Sends the figures of the week before to whoever asked for them, when the team's weekly figures are due. Safe on any number
 * of instances, as {@link Digests} is.
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
        people.team().members().stream()
                .filter(member -> people.preferences().of(member.id()).funnel() != null)
                .forEach(member -> once.does("funnel-" + due.key() + ":" + member.id(), () -> post(member, due)));
    }

    private @Nullable Delivery post(Member member, Due due) {
        Instant now = clock.instant();
        Person person = people.reachable(member.id());
        if (person == null) {
            return OnceOnly.later(now, "no chat has an account with the person's e-mail");
        }
        Window week = new Window(due.day().minusDays(WEEK), due.day().minusDays(1));
        return funnel.ask(FunnelQuery.of(week))
                .accept(new Post(person, due, now))
                .findFirst()
                .orElse(null);
    }

    /** The figures as a message to one person; none where there is nothing to send. */
    private final class Post implements FunnelAnswer.Visitor<Stream<Delivery>> {

        private final Person person;
        private final Due due;
        private final Instant now;

        private Post(Person person, Due due, Instant now) {
            this.person = person;
            this.due = due;
            this.now = now;
        }

        @Override
        public Stream<Delivery> stillCounting(FunnelAnswer.StillCounting counting) {
            return Stream.of(OnceOnly.later(now, "the figures are still counted"));
        }

        /** A week in which nothing happened, after one in which nothing did, is not told. */
        @Override
        public Stream<Delivery> report(FunnelReport report) {
            return report.total().empty() && report.before().empty()
                    ? Stream.empty()
                    : Stream.of(people.gateway(person.account().channel())
                            .post(new Recipient.Person(person.account()), because(drawn(report))));
        }

        private Card drawn(FunnelReport report) {
            SliceWords says = new SliceWords(person.words(), people);
            return new FiguresCard(FigureTopic.FUNNEL, says, new Sight(person.member())).report(report);
        }

        private Card because(Card card) {
            List<Element> elements = new ArrayList<>(card.elements());
            elements.add(new Element.Fine(person.words().say("because.funnel")));
            String late = new Lateness(now).weekly(due.at(), person.words());
            if (late != null) {
                elements.add(new Element.Fine(late));
            }
            return new Card(elements);
        }
    }
}
