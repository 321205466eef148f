package io.relais.core.conversation;

import io.relais.core.chat.Card;
import io.relais.core.conversation.view.FeedbackList;
import io.relais.core.conversation.view.FeedbackList.Part;
import io.relais.core.conversation.view.WeeklyCard;
import io.relais.core.conversation.view.WeeklyCard.Weeks;
import io.relais.core.lead.Feedback;
import io.relais.core.lead.Feedback.State;
import io.relais.core.lead.Lead;
import io.relais.core.port.Chores;
import io.relais.core.port.Delivery;
import io.relais.core.port.FeedbackFilter;
import io.relais.core.port.LeadStore;
import io.relais.core.port.Recipient;
import io.relais.core.reasons.ReasonQuality;
import io.relais.core.routing.DigestCalendar;
import io.relais.core.routing.DigestCalendar.Due;
import io.relais.core.routing.Member;
import io.relais.core.routing.TeamRole;
import io.relais.core.scoring.ScoringRules;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reminds each working day whoever owes something, and tells marketing each week how its sources do. Safe on any number of
 * instances: each digest is sent by whichever takes it on first, and again later where the chat was away.
 */
public final class Digests {

    /** Far more than anybody owes; what is beyond it is on the next day's list. */
    private static final int MOST = 200;

    private final People people;
    private final LeadStore store;
    private final ScoringRules rules;
    private final DigestCalendar calendar;
    private final InstantSource clock;
    private final OnceOnly once;

    /** For the people and of the leads of that desk. */
    public Digests(Desk desk, Chores chores, InstantSource clock) {
        this.people = desk.people();
        this.store = desk.store();
        this.rules = desk.rules().policy().scoring();
        this.calendar =
                new DigestCalendar(people.team().digests(), people.team().hours());
        this.clock = clock;
        this.once = new OnceOnly(chores, clock);
    }

    /** Sends what is due; to be called every few seconds. */
    public void run() {
        Instant now = clock.instant();
        Due daily = calendar.daily(now);
        if (daily != null) {
            daily(daily);
        }
        Due weekly = calendar.weekly(now);
        Rooms.Place room = people.rooms().marketing();
        if (weekly != null && room != null) {
            once.does(weekly.key(), () -> weekly(weekly, room));
        }
    }

    /** What was owed by then: what has come up since is for the next day. */
    private void daily(Due due) {
        List<Lead> owed = store.owed(MOST).stream()
                .filter(lead -> stoodBy(lead, due.at()))
                .toList();
        List<Lead> asked = store.told(new FeedbackFilter(Set.of(State.ASKED), null), MOST).stream()
                .filter(lead -> stoodBy(lead, due.at()))
                .toList();
        for (Member member : people.team().members()) {
            List<Part> parts = parts(member, owed, asked);
            if (!parts.isEmpty()) {
                once.does(due.key() + ":" + member.id(), () -> remind(member, parts, due));
            }
        }
    }

    private static boolean stoodBy(Lead lead, Instant at) {
        return !item(lead).latest().isAfter(at);
    }

    private static Feedback item(Lead lead) {
        return Objects.requireNonNull(lead.feedback());
    }

    private static List<Part> parts(Member member, List<Lead> owed, List<Lead> asked) {
        List<Part> parts = new ArrayList<>();
        if (member.has(TeamRole.MARKETER) && !owed.isEmpty()) {
            parts.add(new Part("feedback.owed", owed));
        }
        List<Lead> theirs = asked.stream()
                .filter(lead -> item(lead).by().equals(member.id()))
                .toList();
        if (!theirs.isEmpty()) {
            parts.add(new Part("feedback.asked", theirs));
        }
        return parts;
    }

    private @Nullable Delivery remind(Member member, List<Part> parts, Due due) {
        Person person = people.reachable(member.id());
        if (person == null) {
            return OnceOnly.later(clock.instant(), "no chat has an account with the person's e-mail");
        }
        Instant now = clock.instant();
        String because = new Lateness(now).digest(due.at(), person.words());
        Card card = new FeedbackList(person.words(), now).daily(parts, because);
        return people.gateway(person.account().channel()).post(new Recipient.Person(person.account()), card);
    }

    private @Nullable Delivery weekly(Due due, Rooms.Place room) {
        WeekFigures figures = new WeekFigures(store, calendar);
        Weeks weeks = figures.of(due);
        if (weeks.empty()) {
            return null;
        }
        String late = new Lateness(clock.instant()).weekly(due.at(), people.forAll());
        ReasonQuality reasons = new LatestDecisions(store, rules).reasons(figures.week(due));
        return room.post(new WeeklyCard(people.forAll()).draw(weeks, reasons, late));
    }
}
