package io.relais.app.api.read;

import io.relais.core.lead.LeadId;
import io.relais.core.lead.PersonKey;
import io.relais.core.scoring.Signal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Reads a signal of a person who is known already. */
public final class SignalReader {

    private SignalReader() {}

    /**
     * A signal as a source sent it: of a lead by its number, else of the person.
     *
     * @param lead its number, or null
     * @param person whose signal it is, or null where the number says it
     */
    public record SentSignal(
            @Nullable LeadId lead, @Nullable PersonKey person, Signal signal) {}

    /**
     * The signal in that body. A field that a signal does not have is a fault, since it would be lost.
     *
     * @throws io.relais.app.http.Refused with everything that is wrong
     */
    public static SentSignal read(ObjectNode body, Instant now) {
        Findings findings = new Findings();
        Fields fields = Fields.of(body, findings);
        Integer lead = fields.whole("leadId", new Range(1, Integer.MAX_VALUE));
        String email = fields.as("email", Shapes::email, "an e-mail address");
        if (lead == null && email == null && findings.count() == 0) {
            fields.wrong("email", "is required where there is no leadId");
        }
        Signal signal = new SignalFields(now, now.plus(Limits.AHEAD)).read(fields);
        fields.rest().keySet().forEach(name -> fields.wrong(name, "is not a field of a signal"));
        findings.refuseAny();
        if (signal == null) {
            throw new IllegalStateException("a signal without a fault was not read");
        }
        return new SentSignal(
                lead == null ? null : new LeadId(lead), email == null ? null : new PersonKey(email), signal);
    }
}
