package io.relais.core.routing;

import java.util.Locale;
import java.util.Set;

/**
 * A person of the team.
 *
 * @param id permanent and opaque; what the record keeps
 * @param email lower case: the constructor sees to it; joins the person's accounts in both chats
 */
public record Member(String id, String email, String name, Set<TeamRole> roles) {

    public Member {
        if (id.isBlank() || email.isBlank() || name.isBlank() || roles.isEmpty()) {
            throw new IllegalArgumentException("a member needs an id, an e-mail, a name and a role");
        }
        email = email.toLowerCase(Locale.ROOT);
        roles = Set.copyOf(roles);
    }

    /** Whether the person has that role. */
    public boolean has(TeamRole role) {
        return roles.contains(role);
    }
}
