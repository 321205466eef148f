package io.relais.core.i18n;

/** One text in both languages; neither may be blank. */
public record Localized(String en, String fr) {

    public Localized {
        if (en.isBlank() || fr.isBlank()) {
            throw new IllegalArgumentException("a text is needed in English and in French");
        }
    }

    /** The text in that language. */
    public String in(Language language) {
        return switch (language) {
            case EN -> en;
            case FR -> fr;
        };
    }

    /** This as a heading before that: "Company size: 50 to 500 employees". */
    public Localized heading(Localized value) {
        return new Localized(en + ": " + value.en, fr + "\u00a0: " + value.fr);
    }
}
