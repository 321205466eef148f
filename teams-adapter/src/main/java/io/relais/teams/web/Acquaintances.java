package io.relais.teams.web;

import io.relais.core.port.StoreUnavailable;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps whom the bot meets and where it is added, so that it can speak there first. */
public final class Acquaintances {

    private static final Logger LOG = LoggerFactory.getLogger(Acquaintances.class);

    /** A team is asked for its channels and members once a day, and when they change. */
    private static final Duration LEARNED = Duration.ofDays(1);

    private final PeopleBook people;

    private final RoomBook rooms;

    private final InstantSource clock;

    private final Consumer<KnownTeam> lessons;

    private final Remembered<String, Boolean> learned;

    /** Hands teams that are to be learned about to somebody who does so in the background. */
    public Acquaintances(PeopleBook people, RoomBook rooms, InstantSource clock, Consumer<KnownTeam> lessons) {
        this.people = people;
        this.rooms = rooms;
        this.clock = clock;
        this.lessons = lessons;
        this.learned = new Remembered<>(LEARNED, clock);
    }

    /** Somebody or something was met. Nobody of another tenant is written down. */
    public void met(Meeting meeting) {
        if (!people.serves(meeting.spot().tenant())) {
            return;
        }
        try {
            switch (meeting.occasion()) {
                case SEEN, ADDED, CHANGED -> here(meeting);
                case REMOVED -> gone(meeting);
                case ROOM_GONE -> rooms.forget(meeting.team().room());
            }
        } catch (StoreUnavailable away) {
            LOG.warn("whom the bot met was not written down: the store is away");
        }
    }

    private void here(Meeting meeting) {
        String person = meeting.person().id();
        if (!person.isEmpty()) {
            people.met(meeting.spot().tenant(), person, ways(meeting), clock.instant());
        }
        String team = meeting.team().id();
        boolean isNew = meeting.occasion() != Meeting.Occasion.SEEN || learned.of(team) == null;
        if (!team.isEmpty() && isNew) {
            learned.put(team, true);
            lessons.accept(
                    new KnownTeam(team, meeting.spot().tenant(), meeting.spot().serviceUrl()));
        }
    }

    private static KnownPerson.Ways ways(Meeting meeting) {
        TeamsSpot spot = meeting.spot();
        String locale = meeting.person().locale();
        return switch (meeting.kind()) {
            case PERSONAL -> new KnownPerson.Ways(spot.serviceUrl(), spot.conversation(), "", locale);
            case GROUP -> new KnownPerson.Ways(spot.serviceUrl(), "", spot.conversation(), locale);
            case CHANNEL ->
                new KnownPerson.Ways(spot.serviceUrl(), "", meeting.team().id(), locale);
            case ELSEWHERE -> new KnownPerson.Ways(spot.serviceUrl(), "", "", locale);
        };
    }

    private void gone(Meeting meeting) {
        String team = meeting.team().id();
        if (!team.isEmpty()) {
            learned.forget(team);
            rooms.of(new KnownTeam(team, meeting.spot().tenant(), meeting.spot().serviceUrl()))
                    .forEach(room -> rooms.forget(room.id()));
        } else if (meeting.kind() == Meeting.Kind.PERSONAL) {
            people.forget(meeting.person().id());
        }
    }
}
