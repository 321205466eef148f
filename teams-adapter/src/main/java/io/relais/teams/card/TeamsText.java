package io.relais.teams.card;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Texts as they may stand on a card: without control and direction characters, without what a client may replace by
 * something else, and shortened with an ellipsis between two characters.
 */
public final class TeamsText {

    private static final String ELLIPSIS = "…";

    /** An empty text leaves no trace on a card. */
    private static final String NOTHING = "–";

    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** What mentions somebody, and what becomes a date: broken by a character that is not seen. */
    private static final Pattern REPLACED = Pattern.compile("(?i)<(?=/?at\\b)|\\{(?=\\{)");

    private static final String UNSEEN = "\u2060";

    /** Holds composed emoji together. */
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    /** Part of the spelling of Persian and of Indian languages. */
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;

    private TeamsText() {}

    /** One line, of at most so many characters. */
    public static String line(String raw, int most) {
        return fit(inert(BLANKS.matcher(clean(raw)).replaceAll(" ")), most);
    }

    /** Text with its line breaks, of at most so many characters. */
    public static String paragraph(String raw, int most) {
        return fit(inert(clean(raw)), most);
    }

    /** The lines of a text; empty ones are left out, and beyond {@link TeamsLimits#LINES} they are run on. */
    static List<String> lines(String raw) {
        List<String> all = paragraph(raw, TeamsLimits.TEXT)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
        if (all.size() <= TeamsLimits.LINES) {
            return all;
        }
        List<String> shown = new ArrayList<>(all.subList(0, TeamsLimits.LINES - 1));
        shown.add(String.join(" ", all.subList(TeamsLimits.LINES - 1, all.size())));
        return shown;
    }

    /** Text as it is, for what a field is filled with. */
    static String literal(String raw, int most) {
        return fit(clean(raw), most);
    }

    /** The text without the characters that are not seen but change how the rest is seen. */
    private static String clean(String raw) {
        StringBuilder kept = new StringBuilder(raw.length());
        LINE_BREAK
                .matcher(raw)
                .replaceAll("\n")
                .codePoints()
                .map(codePoint -> codePoint == '\t' ? ' ' : codePoint)
                .filter(TeamsText::isSeen)
                .forEach(kept::appendCodePoint);
        String text = kept.toString().strip();
        return text.isEmpty() ? NOTHING : text;
    }

    private static boolean isSeen(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL -> codePoint == '\n';
            case Character.SURROGATE -> false;
            case Character.FORMAT -> codePoint == ZERO_WIDTH_JOINER || codePoint == ZERO_WIDTH_NON_JOINER;
            default -> true;
        };
    }

    private static String inert(String text) {
        return REPLACED.matcher(text).replaceAll("$0" + UNSEEN);
    }

    private static String fit(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = most - ELLIPSIS.length();
        boolean splitsACharacter = Character.isHighSurrogate(text.charAt(end - 1));
        return text.substring(0, splitsACharacter ? end - 1 : end) + ELLIPSIS;
    }
}
