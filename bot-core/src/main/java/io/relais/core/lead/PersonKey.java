package io.relais.core.lead;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * By what two leads are seen to be of one person: the e-mail address; without one, the name within the company's domain.
 * Null where neither is known: such a lead is never merged.
 */
public record PersonKey(String value) {

    /** The key of these facts, or null. */
    public static @Nullable PersonKey of(LeadFacts facts) {
        Contact contact = facts.contact();
        if (contact.email() != null) {
            return new PersonKey(contact.email());
        }
        String name = contact.name();
        String domain = facts.company().domain();
        if (name == null || name.isBlank() || domain == null) {
            return null;
        }
        return new PersonKey(name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ") + "@" + domain);
    }
}
