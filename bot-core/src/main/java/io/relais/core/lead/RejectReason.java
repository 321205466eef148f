package io.relais.core.lead;

import java.util.List;

/** Why a lead is not accepted, before any contact; each with the answers to its one follow-up question. */
public enum RejectReason {
    /** For somebody else. */
    MISROUTED("territory", "segment", "product", "existing_customer"),
    /** Can't be worked as it is. */
    BAD_RECORD("wrong_contact_details", "duplicate", "fake", "not_a_person"),
    /** Not what the two teams agreed to call an MQL. */
    OFF_DEFINITION("company_size", "sector", "role", "geography", "no_real_interest");

    @SuppressWarnings("ImmutableEnumChecker") // never handed out, only copied
    private final String[] details;

    RejectReason(String... details) {
        this.details = details;
    }

    /** The answers to the follow-up question. */
    public List<String> details() {
        return List.of(details);
    }
}
