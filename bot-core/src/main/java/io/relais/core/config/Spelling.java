package io.relais.core.config;

import java.util.Collection;
import java.util.Comparator;

/** Guesses what a mistyped word was meant to be. */
final class Spelling {

    private Spelling() {}

    /** {@code "; did you mean x?"} when a known word is close, else the known words. */
    static String hint(String word, Collection<String> known) {
        String guess = guess(word, known);
        return guess.isEmpty() ? "; known: " + String.join(", ", known) : guess;
    }

    /** {@code "; did you mean x?"} when a known word is close, else nothing. */
    static String guess(String word, Collection<String> known) {
        return known.stream()
                .filter(candidate -> distance(word, candidate) <= mostTypos(word))
                .min(Comparator.comparingInt((String candidate) -> distance(word, candidate))
                        .thenComparing(Comparator.naturalOrder()))
                .map(candidate -> "; did you mean " + candidate + "?")
                .orElse("");
    }

    private static int mostTypos(String word) {
        return Math.min(2, word.length() / 3);
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int substitution = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substitution, 1 + Math.min(row[j - 1], row[j]));
            }
        }
        return row[b.length()];
    }
}
