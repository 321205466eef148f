package io.relais.core.lead;

import io.relais.core.scoring.Role;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The person behind a lead; every part may be unknown. The e-mail address is kept in lower case. */
public record Contact(
        @Nullable String email,
        @Nullable String name,
        @Nullable String jobTitle,
        @Nullable Role role,
        @Nullable String phone,
        @Nullable String locale) {

    /** Nothing known. */
    public static final Contact UNKNOWN = new Contact(null, null, null, null, null, null);

    /** Lowers the case of the address. */
    public Contact {
        email = email == null ? null : email.strip().toLowerCase(Locale.ROOT);
    }

    /** The same, with what is unknown filled in from a later one. */
    Contact completedBy(Contact later) {
        return new Contact(
                LeadFacts.first(email, later.email),
                LeadFacts.first(name, later.name),
                LeadFacts.first(jobTitle, later.jobTitle),
                LeadFacts.first(role, later.role),
                LeadFacts.first(phone, later.phone),
                LeadFacts.first(locale, later.locale));
    }
}
