package io.relais.core.lead;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The company behind a lead; every part may be unknown.
 *
 * @param domain the internet domain, kept in lower case
 * @param employees head count
 * @param country ISO 3166-1 alpha-2
 * @param revenue a year, in the deal's currency
 */
public record Company(
        @Nullable String name,
        @Nullable String domain,
        @Nullable Integer employees,
        @Nullable String sector,
        @Nullable String country,
        @Nullable String region,
        @Nullable BigDecimal revenue) {

    /** Nothing known. */
    public static final Company UNKNOWN = new Company(null, null, null, null, null, null, null);

    /** Lowers the case of the domain. */
    public Company {
        domain = domain == null ? null : domain.strip().toLowerCase(Locale.ROOT);
    }

    /** The same, with what is unknown filled in from a later one. */
    Company completedBy(Company later) {
        return new Company(
                LeadFacts.first(name, later.name),
                LeadFacts.first(domain, later.domain),
                LeadFacts.first(employees, later.employees),
                LeadFacts.first(sector, later.sector),
                LeadFacts.first(country, later.country),
                LeadFacts.first(region, later.region),
                LeadFacts.first(revenue, later.revenue));
    }
}
