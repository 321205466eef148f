package io.relais.core.conversation.figures;

import io.relais.core.funnel.Dimension;
import io.relais.core.i18n.Language;
import io.relais.core.i18n.Phrases;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words of every language for the same things, as they are compared. */
final class Vocabulary {

    private static final Map<String, Dimension> DIMENSIONS = dimensions();

    private static final Map<String, Month> MONTHS = months();

    private Vocabulary() {}

    /** What figures are broken down by, by that word; null where it is none. */
    static @Nullable Dimension dimension(String word) {
        return DIMENSIONS.get(word);
    }

    /** Whether a word says that a breakdown follows. */
    static boolean saysBy(String word) {
        return said("funnel.says.by").anyMatch(word::equals);
    }

    /** Whether a word says that a name follows. */
    static boolean saysFor(String word) {
        return said("funnel.says.for").anyMatch(word::equals);
    }

    /** Whether that name is the person's own. */
    static boolean saysMe(String name) {
        return said("funnel.says.me").anyMatch(name::equals);
    }

    /** The month of that name, or of its usual short form; null where it is none. */
    static @Nullable Month month(String word) {
        return MONTHS.get(word);
    }

    /** The words of a phrase that lists them, in every language. */
    private static Stream<String> said(String key) {
        return Stream.of(Language.values()).flatMap(language -> listed(language, key));
    }

    private static Stream<String> listed(Language language, String key) {
        return Arrays.stream(Phrases.in(language).say(key).split(", ", -1)).map(Spoken::plain);
    }

    private static Map<String, Dimension> dimensions() {
        Map<String, Dimension> words = new HashMap<>();
        for (Dimension dimension : Dimension.values()) {
            said("funnel.by." + dimension.name()).forEach(word -> words.put(word, dimension));
        }
        return Map.copyOf(words);
    }

    private static Map<String, Month> months() {
        Map<String, Month> names = new HashMap<>();
        for (Month month : Month.values()) {
            for (Language language : Language.values()) {
                for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
                    String name = Spoken.plain(month.getDisplayName(style, language.locale()));
                    names.put(name.replace(".", ""), month);
                }
            }
        }
        return Map.copyOf(names);
    }
}
