package io.relais.core.mongo;

import io.relais.core.lead.LeadFacts;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The words that a lead is found by: of company, domain, person and e-mail, in lower case and without accents, each as
 * written and in its parts ({@code jean-pierre}, {@code jean}, {@code pierre}). Bounded, whatever a source sends.
 */
public final class SearchWords {

    private static final int MOST_WORDS = 60;
    private static final int MOST_TERMS = 5;
    private static final int LONGEST = 64;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}.@_'+&-]+");
    private static final Pattern BETWEEN_PARTS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Map<String, String> NOT_DECOMPOSED =
            Map.of("œ", "oe", "æ", "ae", "ß", "ss", "ø", "o", "ł", "l", "đ", "d", "’", "'");

    private SearchWords() {}

    /** The words that a lead is found by. */
    public static List<String> of(LeadFacts facts) {
        Set<String> words = new LinkedHashSet<>();
        Stream.of(
                        facts.contact().email(),
                        facts.company().domain(),
                        facts.company().name(),
                        facts.contact().name())
                .flatMap(SearchWords::words)
                .flatMap(word -> Stream.concat(Stream.of(word), split(word, BETWEEN_PARTS)))
                .limit(MOST_WORDS)
                .forEach(words::add);
        return List.copyOf(words);
    }

    /** What was typed, as beginnings of words; a lead is found where it has a word for each. Empty where none is left. */
    public static List<String> terms(String typed) {
        return words(typed).limit(MOST_TERMS).distinct().toList();
    }

    /** Asks for leads with a word that begins with that term. */
    static Document beginning(String term) {
        Document range = new Document("$gte", term).append("$lt", after(term));
        return new Document("words", new Document("$elemMatch", range));
    }

    /** The least text after all that begin with this one. */
    static String after(String prefix) {
        int last = prefix.codePointBefore(prefix.length());
        int next = last + 1 == Character.MIN_SURROGATE ? Character.MAX_SURROGATE + 1 : last + 1;
        return prefix.substring(0, prefix.length() - Character.charCount(last)) + Character.toString(next);
    }

    private static Stream<String> words(@Nullable String text) {
        return text == null ? Stream.of() : split(folded(text), BETWEEN_WORDS);
    }

    private static Stream<String> split(String text, Pattern between) {
        return Arrays.stream(between.split(text))
                .filter(word -> !word.isEmpty())
                .map(word -> word.codePointCount(0, word.length()) <= LONGEST
                        ? word
                        : word.substring(0, word.offsetByCodePoints(0, LONGEST)));
    }

    private static String folded(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> letter : NOT_DECOMPOSED.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        return plain;
    }
}
