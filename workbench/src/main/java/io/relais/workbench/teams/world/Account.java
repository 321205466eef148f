package io.relais.workbench.teams.world;

import io.relais.workbench.Json;
import io.relais.workbench.slack.state.Person;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/**
 * A person as Teams knows them: the same person as in Slack, under ids of Teams' own.
 *
 * @param id the id that is valid for this bot alone, {@code 29:...}
 * @param aadId the id in the organization's directory, a GUID
 * @param userPrincipalName the name to sign in with; a guest's names their own organization
 */
public record Account(Person person, String id, String aadId, String userPrincipalName) {
    /** Who somebody is, as activities name their sender. */
    public ObjectNode toSender() {
        return Json.object().put("id", id).put("name", person.name()).put("aadObjectId", aadId);
    }

    /** Who somebody is, as a roster names its members. */
    public ObjectNode toMember(String tenant) {
        String[] names = person.name().split(" ", 2);
        return Json.object()
                .put("id", id)
                .put("name", person.name())
                .put("objectId", aadId)
                .put("aadObjectId", aadId)
                .put("givenName", names[0])
                .put("surname", names.length > 1 ? names[1] : "")
                .put("email", person.email())
                .put("userPrincipalName", userPrincipalName)
                .put("tenantId", tenant)
                .put("userRole", person.guest() ? "guest" : "user");
    }

    /** Whether an id that the bot sent is this account's; the directory's is taken too. */
    boolean goesBy(String sent) {
        return sent.equals(id) || sent.toLowerCase(Locale.ROOT).equals(aadId);
    }
}
