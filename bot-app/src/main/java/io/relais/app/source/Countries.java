package io.relais.app.source;

import io.relais.core.i18n.Accents;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Countries by their names in English and French, and by their codes of three letters. */
final class Countries {

    private static final Map<String, String> CODES = codes();

    private Countries() {}

    /** The code of two letters, or what was written where that is no country that is known. */
    static String code(String written) {
        return CODES.getOrDefault(folded(written), written);
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            Locale country = new Locale.Builder().setRegion(code).build();
            for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
                codes.put(folded(country.getDisplayCountry(language)), code);
            }
            codes.put(folded(country.getISO3Country()), code);
            codes.put(folded(code), code);
        }
        codes.put(folded("UK"), "GB");
        codes.put(folded("USA"), "US");
        codes.put(folded("United States of America"), "US");
        return Map.copyOf(codes);
    }

    private static String folded(String name) {
        return Accents.without(name).replace('’', '\'').strip();
    }
}
