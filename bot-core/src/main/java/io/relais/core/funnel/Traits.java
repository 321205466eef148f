package io.relais.core.funnel;

import io.relais.core.lead.LeadFacts;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What figures need to know of a lead besides what happened to it; {@link Slice#UNKNOWN} where it is not known.
 *
 * @param receivedAt when its source received it
 */
public record Traits(Instant receivedAt, String source, String campaign, String segment, String language) {

    /** As they are now. */
    public static Traits of(LeadFacts facts) {
        LeadFacts.Provenance provenance = facts.provenance();
        return new Traits(
                provenance.receivedAt(),
                provenance.source(),
                provenance.campaign() == null ? Slice.UNKNOWN : provenance.campaign(),
                Segment.of(facts.company().employees()),
                language(facts.contact().locale()));
    }

    private static String language(@Nullable String locale) {
        return locale == null
                ? Slice.UNKNOWN
                : Locale.forLanguageTag(locale.replace('_', '-')).getLanguage();
    }
}
