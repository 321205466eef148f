package io.relais.core.routing;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The people who share the handover, and the clocks they agreed on.
 *
 * @param defaultCurrency ISO 4217 code of amounts that come without one
 * @param rooms where it reads together
 * @param manager id of the member to whom missed deadlines go; null for none
 * @param digests when it reads what is owed and how its sources do
 */
public record Team(
        String name,
        WorkingHours hours,
        SlaPolicy sla,
        List<Member> members,
        String defaultCurrency,
        TeamRooms rooms,
        @Nullable String manager,
        DigestTimes digests) {

    public Team {
        members = List.copyOf(members);
        Set<String> seen = new HashSet<>();
        for (Member member : members) {
            if (!seen.add("id " + member.id()) || !seen.add("e-mail " + member.email())) {
                throw new IllegalArgumentException("two members share the id or the e-mail of " + member.id());
            }
        }
        if (manager != null && !seen.contains("id " + manager)) {
            throw new IllegalArgumentException("the manager is not a member: " + manager);
        }
    }

    /** The member with that id, or null when there is none. */
    public @Nullable Member member(String id) {
        return members.stream()
                .filter(member -> member.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** The member with that e-mail, in any case, or null when there is none. */
    public @Nullable Member memberByEmail(String email) {
        String wanted = email.strip().toLowerCase(Locale.ROOT);
        return members.stream()
                .filter(member -> member.email().equals(wanted))
                .findFirst()
                .orElse(null);
    }

    /** The members with that role, in the team's order. */
    public List<Member> with(TeamRole role) {
        return members.stream().filter(member -> member.has(role)).toList();
    }
}
