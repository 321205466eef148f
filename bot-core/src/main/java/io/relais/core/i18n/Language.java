package io.relais.core.i18n;

import java.util.Locale;

/** A language that Relais speaks; chosen by the person's locale in the chat. */
public enum Language {
    EN,
    FR;

    /** French for any French locale ({@code fr}, {@code fr-CA}, {@code fr_FR}), English for every other one. */
    public static Language of(String localeTag) {
        String tag = localeTag.strip().toLowerCase(Locale.ROOT).replace('_', '-');
        return tag.equals("fr") || tag.startsWith("fr-") ? FR : EN;
    }

    /** The ISO 639-1 code. */
    public String tag() {
        return locale().getLanguage();
    }

    /** The locale that numbers and dates are written in. */
    public Locale locale() {
        return switch (this) {
            case EN -> Locale.ENGLISH;
            case FR -> Locale.FRANCE;
        };
    }
}
