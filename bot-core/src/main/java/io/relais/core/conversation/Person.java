package io.relais.core.conversation;

import io.relais.core.chat.Account;
import io.relais.core.i18n.Wording;
import io.relais.core.lead.Actor;
import io.relais.core.lead.Actor.Authority;
import io.relais.core.routing.Member;
import io.relais.core.routing.TeamRole;

/** A member of the team in one chat, and how they are spoken to. */
public record Person(Member member, Account account, Wording words) {

    /** The person as one who acts on leads; of several roles the one that may do most. */
    public Actor actor() {
        return new Actor(member.id(), authority(), via());
    }

    /** The person as one who acts in that role; as {@link #actor()} where they do not have it. */
    public Actor actorAs(TeamRole role) {
        return member.has(role) ? new Actor(member.id(), authority(role), via()) : actor();
    }

    private static Authority authority(TeamRole role) {
        return switch (role) {
            case REP -> Authority.REP;
            case MANAGER -> Authority.MANAGER;
            case MARKETER -> Authority.MARKETER;
            case OPS -> Authority.OPS;
        };
    }

    private Authority authority() {
        if (member.has(TeamRole.MANAGER)) {
            return Authority.MANAGER;
        }
        if (member.has(TeamRole.REP)) {
            return Authority.REP;
        }
        return member.has(TeamRole.MARKETER) ? Authority.MARKETER : Authority.OPS;
    }

    private Actor.Via via() {
        return switch (account.channel()) {
            case SLACK -> Actor.Via.SLACK;
            case TEAMS -> Actor.Via.TEAMS;
        };
    }
}
