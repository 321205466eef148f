package io.relais.core.lead;

import java.util.List;

/** Why a lead is not accepted, before any contact; each with the answers to its one follow-up question. */
public enum RejectReason {
    /** For somebody else. */
    MISROUTED(List.of("territory", "segment", "product", "existing_customer")),
    /** Can't be worked as it is. */
    BAD_RECORD(List.of("wrong_contact_details", "duplicate", "fake", "not_a_person")),
    /** Not what the two teams agreed to call an MQL. */
    OFF_DEFINITION(List.of("company_size", "sector", "role", "geography", "no_real_interest"));

    private final List<String> details;

    RejectReason(List<String> details) {
        this.details = details;
    }

    /** The answers to the follow-up question. */
    public List<String> details() {
        return details;
    }
}
