package io.relais.core.scoring;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A fact that tells whether a lead is on target. */
public enum FitFact {
    EMPLOYEES("employees", Kind.NUMBER),
    SECTOR("sector", Kind.WORD),
    ROLE("role", Kind.WORD),
    COUNTRY("country", Kind.WORD),
    REGION("region", Kind.WORD),
    REVENUE("revenue", Kind.NUMBER);

    /** What a fact's value is. */
    public enum Kind {
        NUMBER,
        WORD
    }

    private final String code;
    private final Kind kind;

    FitFact(String code, Kind kind) {
        this.code = code;
        this.kind = kind;
    }

    /** The name used in configuration and in {@link Score#unknown}. */
    public String code() {
        return code;
    }

    /** Whether cases compare a number or a word. */
    public Kind kind() {
        return kind;
    }

    /** The fact with that code, or null when there is none. */
    public static @Nullable FitFact ofCode(String code) {
        for (FitFact fact : values()) {
            if (fact.code.equals(code)) {
                return fact;
            }
        }
        return null;
    }

    /** This fact's value in lower case, a number in plain digits; null when it is not known. */
    @Nullable
    String in(FitFacts facts) {
        return switch (this) {
            case EMPLOYEES ->
                facts.employees() == null ? null : facts.employees().toString();
            case REVENUE -> facts.revenue() == null ? null : facts.revenue().toPlainString();
            case ROLE -> facts.role() == null ? null : facts.role().code();
            case SECTOR -> word(facts.sector());
            case COUNTRY -> word(facts.country());
            case REGION -> word(facts.region());
        };
    }

    private static @Nullable String word(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip().toLowerCase(Locale.ROOT);
    }
}
