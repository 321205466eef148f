package io.relais.core.scoring;

import org.jspecify.annotations.Nullable;

/** The part a contact plays in a purchase. */
public enum Role {
    DECISION_MAKER("decision-maker"),
    PRESCRIBER("prescriber"),
    INFLUENCER("influencer"),
    USER("user");

    private final String code;

    Role(String code) {
        this.code = code;
    }

    /** The word used at the API, in configuration and in the record, for example {@code decision-maker}. */
    public String code() {
        return code;
    }

    /** The role with that code, or null when no role has it. */
    public static @Nullable Role ofCode(String code) {
        for (Role role : values()) {
            if (role.code.equals(code)) {
                return role;
            }
        }
        return null;
    }
}
