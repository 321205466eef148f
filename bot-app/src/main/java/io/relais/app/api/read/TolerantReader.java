package io.relais.app.api.read;

import io.relais.app.api.read.LeadReader.SentLead;
import io.relais.app.http.Fault;
import io.relais.app.http.ProblemKind;
import io.relais.app.http.Refused;
import java.time.Instant;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a lead from a sender that nobody can ask back. A wrong value that a lead can do without is kept in {@code extra},
 * under its field's path, so that one odd value does not lose the lead.
 */
public final class TolerantReader {

    /** Without these it would be another lead, or nobody's. */
    private static final Set<String> NEEDED = Set.of("/source", "/externalId", "/contact/email", "/receivedAt");

    private TolerantReader() {}

    /**
     * The lead in that body.
     *
     * @throws Refused with everything that is wrong, where the lead can't do without it
     */
    public static SentLead read(ObjectNode body, Instant now) {
        try {
            return LeadReader.read(body, now);
        } catch (Refused wrong) {
            ObjectNode rest = body.deepCopy();
            if (wrong.problem().kind() != ProblemKind.WRONG_FIELDS
                    || !wrong.problem().errors().stream().allMatch(fault -> setAside(rest, fault))) {
                throw wrong;
            }
            return LeadReader.read(rest, now);
        }
    }

    private static boolean setAside(ObjectNode body, Fault fault) {
        String pointer = fault.pointer();
        int last = pointer.lastIndexOf('/');
        JsonNode value = body.at(pointer);
        boolean held = body.at(pointer.substring(0, last)) instanceof ObjectNode in
                && value.isValueNode()
                && !NEEDED.contains(pointer)
                && !pointer.startsWith("/signals")
                && in.remove(pointer.substring(last + 1)) != null;
        if (held) {
            body.set("unread" + pointer.replace('/', '.'), value);
        }
        return held;
    }
}
