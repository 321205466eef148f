package io.relais.core.lead;

import io.relais.core.scoring.FitFacts;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a lead as it came in.
 *
 * @param provenance where it comes from
 * @param contact the person
 * @param company the company
 * @param deal the stake
 * @param consent why the data may be used, or null where the source does not say
 * @param extra fields that the source sent and the product has no name for
 */
public record LeadFacts(
        Provenance provenance,
        Contact contact,
        Company company,
        Deal deal,
        @Nullable Consent consent,
        Map<String, String> extra) {

    /** Copies the map. */
    public LeadFacts {
        extra = Map.copyOf(extra);
    }

    /**
     * Where a lead comes from.
     *
     * @param source what produced it, such as {@code webinar-may}
     * @param externalId the source's own id of it, unique within the source, or null
     * @param campaign the campaign, or null
     * @param receivedAt when the source received it
     */
    public record Provenance(
            String source,
            @Nullable String externalId,
            @Nullable String campaign,
            Instant receivedAt) {}

    /** These facts, with what is unknown filled in from later ones; what is known stays, and so does the provenance. */
    public LeadFacts completedBy(LeadFacts later) {
        Map<String, String> all = new HashMap<>(later.extra);
        all.putAll(extra);
        return new LeadFacts(
                provenance,
                contact.completedBy(later.contact),
                company.completedBy(later.company),
                deal.completedBy(later.deal),
                consent == null ? later.consent : consent,
                all);
    }

    static <T> @Nullable T first(@Nullable T known, @Nullable T later) {
        return known == null ? later : known;
    }

    /** What the fit is judged by. */
    public FitFacts fit() {
        return new FitFacts(
                company.employees(),
                company.sector(),
                contact.role(),
                company.country(),
                company.region(),
                company.revenue());
    }

    /** What to call it where one line must do: the company, else its domain, else the source. */
    public String title() {
        if (company.name() != null) {
            return company.name();
        }
        return company.domain() != null ? company.domain() : provenance.source();
    }
}
