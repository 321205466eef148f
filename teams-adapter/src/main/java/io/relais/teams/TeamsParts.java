package io.relais.teams;

import io.relais.core.port.AddressBook;
import io.relais.teams.web.Acquaintances;
import io.relais.teams.web.ConnectorCalls;
import io.relais.teams.web.KnownTeam;
import io.relais.teams.web.Line;
import io.relais.teams.web.PacedTeams;
import io.relais.teams.web.PeopleBook;
import io.relais.teams.web.PersonalChats;
import io.relais.teams.web.Posts;
import io.relais.teams.web.RoomBook;
import io.relais.teams.web.Rosters;
import io.relais.teams.web.TeamLessons;
import io.relais.teams.web.TeamsCalls;
import io.relais.teams.web.TeamsFailure;
import io.relais.teams.web.TeamsProfiles;
import io.relais.teams.web.Unreached;
import io.relais.teams.web.Whereabouts;
import java.time.InstantSource;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** How the bot speaks in Teams, put together once for the answers and for what it says of its own accord. */
final class TeamsParts {

    private final PacedTeams paced;

    private final Unreached unreached;

    private final TeamsProfiles profiles;

    private final RoomBook rooms;

    private final Whereabouts whereabouts;

    private final Acquaintances acquaintances;

    private final Posts posts;

    private final TeamsCalls calls;

    /**
     * Where it gets to.
     *
     * @param book whom it has met
     * @param tenant whose people it serves
     * @param clock by which it paces
     */
    record Ground(AddressBook book, String tenant, InstantSource clock) {}

    TeamsParts(
            ConnectorCalls connector,
            Ground ground,
            Consumer<TeamsFailure> failures,
            BiConsumer<TeamLessons, KnownTeam> lessons) {
        Line line = new Line();
        PeopleBook people = new PeopleBook(ground.book(), ground.tenant());
        this.rooms = new RoomBook(ground.book(), ground.clock());
        this.paced = new PacedTeams(line, ground.clock(), failures);
        this.unreached = new Unreached(ground.clock());
        Rosters rosters = new Rosters(connector, paced, people, rooms);
        TeamLessons teacher = new TeamLessons(connector, paced, rosters, rooms);
        PersonalChats chats = new PersonalChats(connector, paced, people, unreached);
        this.profiles = new TeamsProfiles(rosters, people, unreached, chats);
        this.whereabouts = new Whereabouts(people, rooms);
        this.acquaintances = new Acquaintances(people, rooms, ground.clock(), team -> lessons.accept(teacher, team));
        this.posts = new Posts(connector, paced, chats, new Posts.Places(rooms, whereabouts, profiles));
        this.calls = new TeamsCalls(connector, line, chats);
    }

    PacedTeams paced() {
        return paced;
    }

    Unreached unreached() {
        return unreached;
    }

    TeamsProfiles profiles() {
        return profiles;
    }

    RoomBook rooms() {
        return rooms;
    }

    Whereabouts whereabouts() {
        return whereabouts;
    }

    Acquaintances acquaintances() {
        return acquaintances;
    }

    Posts posts() {
        return posts;
    }

    TeamsCalls calls() {
        return calls;
    }
}
