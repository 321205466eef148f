package io.relais.core.conversation.figures;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Typed words, to be read one after the other.
 *
 * @param words as they were typed; what stands in quotation marks is one word
 */
record Spoken(List<String> words) {

    private static final Pattern WORD = Pattern.compile("[\"“«]\\h*([^\"”»]*?)\\h*[\"”»]|([^\\s\\h]+)");

    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    static Spoken of(String text) {
        return new Spoken(WORD.matcher(text).results().map(Spoken::unquoted).toList());
    }

    private static String unquoted(MatchResult word) {
        return word.group(1) == null ? word.group(2) : word.group(1);
    }

    /** Lower case, without accents, with straight apostrophes: how words are compared. */
    static String plain(String words) {
        String bare =
                MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD)).replaceAll("");
        return bare.replace('’', '\'').toLowerCase(Locale.ROOT).strip();
    }

    /** The words from that one on, as they are compared, with a space between two of them and nowhere else. */
    String from(int at) {
        return words.subList(at, words.size()).stream()
                .map(word -> plain(word).replace(' ', '\u00a0'))
                .collect(Collectors.joining(" "));
    }

    /** How many words a beginning of {@link #from} has, that ends where one does. */
    static int count(String beginning) {
        return beginning.split(" ", -1).length;
    }
}
