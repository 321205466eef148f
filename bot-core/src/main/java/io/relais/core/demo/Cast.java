package io.relais.core.demo;

import io.relais.core.lead.Actor;
import io.relais.core.lead.Actor.Authority;
import io.relais.core.lead.Actor.Via;
import io.relais.core.lead.Lead;
import io.relais.core.routing.Member;
import io.relais.core.routing.Team;
import io.relais.core.routing.TeamRole;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who acts in the example month.
 *
 * @param marketing who answers for marketing; null where nobody of the team may
 */
record Cast(@Nullable Actor marketing) {

    /** Who brings the leads. */
    static final Actor SOURCE = new Actor("demo-data", Authority.SYSTEM, Via.API);

    static Cast of(Team team) {
        return new Cast(Stream.concat(
                        team.with(TeamRole.MARKETER).stream().map(Cast::marketer),
                        team.with(TeamRole.MANAGER).stream().map(Cast::manager))
                .findFirst()
                .orElse(null));
    }

    private static Actor marketer(Member member) {
        return new Actor(member.id(), Authority.MARKETER, Via.TEAMS);
    }

    private static Actor manager(Member member) {
        return new Actor(member.id(), Authority.MANAGER, Via.SLACK);
    }

    /** The rep whose lead it is. */
    static Actor owner(Lead lead) {
        return new Actor(Objects.requireNonNull(lead.owner(), "an MQL without a rep"), Authority.REP, Via.SLACK);
    }
}
