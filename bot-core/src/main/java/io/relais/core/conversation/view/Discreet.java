package io.relais.core.conversation.view;

import io.relais.core.lead.Contact;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Takes the contact out of a text that somebody wrote, before many read it: e-mail addresses, telephone numbers, and the
 * contact's own name, whole or in parts of three letters at least.
 */
record Discreet(Contact contact) {

    private static final String INSTEAD = "[…]";
    private static final int SHORTEST_PART = 3;
    private static final int DIGITS_OF_A_PHONE = 9;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>(),;:]+@[^\\s@<>(),;:]+");
    private static final Pattern DIGITS = Pattern.compile("\\+?\\d[\\d\\h().-]{6,}\\d");
    private static final Pattern NO_DIGIT = Pattern.compile("\\D");

    String of(String text) {
        String without = EMAIL.matcher(text).replaceAll(INSTEAD);
        without = DIGITS.matcher(without).replaceAll(Discreet::unlessShort);
        for (String part : names()) {
            without = Pattern.compile(
                            "(?<![\\p{L}\\p{N}])" + Pattern.quote(part) + "(?![\\p{L}\\p{N}])",
                            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                    .matcher(without)
                    .replaceAll(INSTEAD);
        }
        return without;
    }

    /** A date or an amount has fewer digits than a number to call. */
    private static String unlessShort(MatchResult digits) {
        boolean phone = NO_DIGIT.matcher(digits.group()).replaceAll("").length() >= DIGITS_OF_A_PHONE;
        return phone ? INSTEAD : digits.group();
    }

    private List<String> names() {
        String name = contact.name();
        if (name == null || name.isBlank()) {
            return List.of();
        }
        Stream<String> parts = Stream.of(name.strip().split("[\\s-]+")).filter(part -> part.length() >= SHORTEST_PART);
        return Stream.concat(Stream.of(name.strip()), parts).toList();
    }
}
