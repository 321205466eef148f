package io.relais.teams.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.relais.core.port.Profile.Membership;
import java.util.Locale;

/**
 * A member of a conversation, as Teams tells of one.
 *
 * @param id Teams' own id
 * @param email the address in the tenant's directory, lower case; empty where Teams tells none
 * @param principal the user principal name, lower case
 * @param role {@code user}, {@code guest} or another; may be empty
 * @param tenant the id of the person's home tenant; may be empty
 */
record Member(String id, String email, String principal, String role, String tenant) {

    static Member read(JsonNode member) {
        return new Member(
                member.path("id").asText(""),
                lower(member.path("email")),
                lower(member.path("userPrincipalName")),
                lower(member.path("userRole")),
                member.path("tenantId").asText(""));
    }

    /** Whether it is one of the tenant's own people. */
    Membership membershipIn(String home) {
        if (id.startsWith("28:") || role.equals("bot")) {
            return Membership.INACTIVE;
        }
        boolean isOfAnotherTenant = !tenant.isEmpty() && !home.isEmpty() && !tenant.equals(home);
        boolean isGuest = role.equals("guest") || role.equals("anonymous") || principal.contains("#ext#");
        return isOfAnotherTenant || isGuest ? Membership.OUTSIDER : Membership.MEMBER;
    }

    private static String lower(JsonNode text) {
        return text.asText("").strip().toLowerCase(Locale.ROOT);
    }
}
