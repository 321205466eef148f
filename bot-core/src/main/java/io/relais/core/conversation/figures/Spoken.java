package io.relais.core.conversation.figures;

import io.relais.core.i18n.Accents;
import java.util.List;
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

    static Spoken of(String text) {
        return new Spoken(WORD.matcher(text).results().map(Spoken::unquoted).toList());
    }

    private static String unquoted(MatchResult word) {
        return word.group(1) == null ? word.group(2) : word.group(1);
    }

    /** Lower case, without accents, with straight apostrophes: how words are compared. */
    static String plain(String words) {
        return Accents.without(words).replace('’', '\'').strip();
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
