package io.relais.teams.web;

import java.time.Instant;
import java.util.List;

/** Learns what is in a team that the bot was added to. */
public final class TeamLessons {

    private final ConnectorCalls connector;

    private final PacedTeams paced;

    private final Rosters rosters;

    private final RoomBook rooms;

    /** Asks by these calls. */
    public TeamLessons(ConnectorCalls connector, PacedTeams paced, Rosters rosters, RoomBook rooms) {
        this.connector = connector;
        this.paced = paced;
        this.rosters = rosters;
        this.rooms = rooms;
    }

    /** Writes down the channels and the members of a team, and forgets channels that it has no more. */
    public void learn(KnownTeam team) {
        String name = paced.call(TeamsRate.ROOMS, team.roster(), () -> connector.team(team.serviceUrl(), team.id()));
        List<ConnectorCalls.Room> found =
                paced.call(TeamsRate.ROOMS, team.roster(), () -> connector.rooms(team.serviceUrl(), team.id()));
        List<String> ids = found.stream().map(ConnectorCalls.Room::id).toList();
        rooms.of(team).stream().filter(room -> !ids.contains(room.id())).forEach(room -> rooms.forget(room.id()));
        found.forEach(room -> rooms.keep(known(team, name, room)));
        rosters.learn(team);
    }

    private KnownRoom known(KnownTeam team, String name, ConnectorCalls.Room room) {
        Instant now = paced.now();
        String called = KnownRoom.fullName(name, room.name());
        return new KnownRoom(team.tenant(), room.id(), called, team.serviceUrl(), team.id(), room.type(), now);
    }
}
