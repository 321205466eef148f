package io.relais.core.demo;

import io.relais.core.lead.LeadFacts;
import io.relais.core.lead.RejectReason;
import io.relais.core.scoring.Role;
import java.util.List;

/** Why an example lead is not accepted, and which answer to the follow-up question goes with it. */
record Doubt(RejectReason reason, String detail) {

    private static final int SMALL = 50;
    private static final int LARGE = 500;
    private static final List<Doubt> UNSEEN = List.of(
            new Doubt(RejectReason.BAD_RECORD, "wrong_contact_details"),
            new Doubt(RejectReason.MISROUTED, "existing_customer"),
            new Doubt(RejectReason.OFF_DEFINITION, "no_real_interest"));

    /** What speaks against that lead; where nothing does, the one of that number, 0 to 2. */
    static Doubt about(LeadFacts facts, int otherwise) {
        Integer employees = facts.company().employees();
        if (employees != null && (employees < SMALL || employees > LARGE)) {
            return new Doubt(RejectReason.OFF_DEFINITION, "company_size");
        }
        if (facts.contact().role() == Role.INFLUENCER) {
            return new Doubt(RejectReason.OFF_DEFINITION, "role");
        }
        String country = facts.company().country();
        return country != null && !"FR".equals(country)
                ? new Doubt(RejectReason.MISROUTED, "territory")
                : UNSEEN.get(otherwise);
    }
}
