package io.relais.core.qualification;

import java.util.List;

/** The facts of a lead that may prefill an answer, by their path in a lead as received. */
public final class FactPaths {

    /** Every path that an item's {@code prefill} may name. */
    public static final List<String> ALL = List.of(
            "source",
            "campaign",
            "contact.name",
            "contact.jobTitle",
            "contact.role",
            "company.name",
            "company.domain",
            "company.employees",
            "company.sector",
            "company.country",
            "company.region",
            "company.revenue",
            "deal.amount",
            "deal.currency",
            "deal.cycleMonths");

    private FactPaths() {}
}
