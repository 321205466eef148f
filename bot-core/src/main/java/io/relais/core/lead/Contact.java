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
}
