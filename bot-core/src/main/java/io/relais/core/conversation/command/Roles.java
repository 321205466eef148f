package io.relais.core.conversation.command;

import io.relais.core.routing.TeamRole;
import java.util.EnumSet;
import java.util.Set;

/** Who may do what: the one table, which help is printed from and every interaction is checked against. */
final class Roles {

    /** Work leads. */
    static final Set<TeamRole> SALES = Set.of(TeamRole.REP, TeamRole.MANAGER);

    /** Put leads back to sleep. */
    static final Set<TeamRole> BOTH_SIDES = Set.of(TeamRole.REP, TeamRole.MANAGER, TeamRole.MARKETER);

    /** Answer sales' decisions for marketing. */
    static final Set<TeamRole> MARKETING = Set.of(TeamRole.MARKETER, TeamRole.MANAGER);

    /** Look at what the definitions do to both sides. */
    static final Set<TeamRole> OVERSIGHT = Set.of(TeamRole.MANAGER, TeamRole.MARKETER, TeamRole.OPS);

    /** Look; at figures of people as far as {@link io.relais.core.conversation.figures.Sight} lets their role. */
    static final Set<TeamRole> ALL = Set.copyOf(EnumSet.allOf(TeamRole.class));

    private Roles() {}
}
