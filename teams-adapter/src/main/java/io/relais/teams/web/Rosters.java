package io.relais.teams.web;

import io.relais.core.port.Profile.Membership;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lists of members that Teams can be asked for: of the conversations and the teams that the bot is in. */
public final class Rosters {

    /** A team of the whole company would be most of its directory: more than this is not written down. */
    private static final int MOST_MEMBERS = 2_000;

    /** In more teams than this nobody is looked for. */
    private static final int MOST_TEAMS = 20;

    private final ConnectorCalls connector;

    private final PacedTeams paced;

    private final PeopleBook people;

    private final RoomBook rooms;

    /** Asks by these calls. */
    public Rosters(ConnectorCalls connector, PacedTeams paced, PeopleBook people, RoomBook rooms) {
        this.connector = connector;
        this.paced = paced;
        this.people = people;
        this.rooms = rooms;
    }

    /** The time, by the clock that paces. */
    Instant now() {
        return paced.now();
    }

    /** What Teams tells of somebody now, or null where it knows nobody of that id there. */
    @Nullable
    Member member(KnownPerson known) {
        Member found = member(known.rosterSpot(), known.id());
        boolean isElsewhereToo = found == null && !known.ways().chat().isEmpty();
        return isElsewhereToo ? member(known.chatSpot(), known.id()) : found;
    }

    private @Nullable Member member(TeamsSpot roster, String user) {
        try {
            return paced.call(TeamsRate.MEMBERS, roster, () -> connector.member(roster, user));
        } catch (TeamsFailure failure) {
            if (failure.isRefusal()) {
                return null;
            }
            throw failure;
        }
    }

    /** One of the tenant's own people with that address, looked for in the teams, or null. */
    @Nullable
    KnownPerson memberWith(String email) {
        List<KnownTeam> teams = rooms.teams();
        for (KnownTeam team : teams.subList(0, Math.min(MOST_TEAMS, teams.size()))) {
            Member member = member(team.roster(), email);
            KnownPerson found = member == null ? null : person(team, member);
            if (found != null && found.email().equals(email)) {
                return found;
            }
        }
        return null;
    }

    /** Writes down the members of a team, as far as they are the tenant's own people. */
    public void learn(KnownTeam team) {
        int learned = 0;
        String continued = "";
        do {
            String from = continued;
            ConnectorCalls.Page page =
                    paced.call(TeamsRate.MEMBERS, team.roster(), () -> connector.members(team.roster(), from));
            page.members().forEach(member -> keep(team, member));
            learned += page.members().size();
            continued = page.next();
        } while (!continued.isEmpty() && learned < MOST_MEMBERS);
    }

    private void keep(KnownTeam team, Member member) {
        KnownPerson found = person(team, member);
        if (found != null && found.membership() == Membership.MEMBER) {
            people.keepIfNew(people.find(found.id()), found);
        }
    }

    private @Nullable KnownPerson person(KnownTeam team, Member member) {
        if (member.id().isEmpty()) {
            return null;
        }
        KnownPerson before = people.find(member.id());
        KnownPerson.Ways ways = new KnownPerson.Ways(team.serviceUrl(), "", team.id(), "");
        KnownPerson met = before == null
                ? new KnownPerson(team.tenant(), member.id(), "", null, null, ways, now())
                : before.with(before.ways().then(ways), now());
        return met.told(member, member.membershipIn(people.tenant()), now());
    }
}
