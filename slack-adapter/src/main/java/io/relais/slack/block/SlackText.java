package io.relais.slack.block;

import java.util.function.IntFunction;
import java.util.regex.Pattern;

/**
 * Texts as Slack may be given them: without control and direction characters, escaped where Slack parses, and shortened
 * with an ellipsis between two characters, never within one or within an entity.
 */
public final class SlackText {

    private static final String ELLIPSIS = "…";

    /** Slack refuses an empty text. */
    private static final String NOTHING = "–";

    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    private static final Pattern REFERENCE = Pattern.compile("<(?=[!@#]|https?:|mailto:)");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** Holds composed emoji together. */
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    /** Part of the spelling of Persian and of Indian languages. */
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;

    private SlackText() {}

    /** One line for a text object. */
    public static String line(String raw, int most) {
        return fit(oneLine(raw), most, SlackText::escaped);
    }

    /** Text with its line breaks for a text object. */
    public static String paragraph(String raw, int most) {
        return fit(clean(raw), most, SlackText::escaped);
    }

    /**
     * Text for rich text, where Slack parses nothing. What would be a reference elsewhere is broken all the same, for
     * clients that parse it there too.
     */
    static String rich(String raw, int most) {
        return fit(REFERENCE.matcher(clean(raw)).replaceAll("<\u2060"), most, Character::toString);
    }

    /** One line, for where Slack parses nothing. */
    static String richLine(String raw, int most) {
        return rich(oneLine(raw), most);
    }

    /** Text as it is, for what a field is filled with. */
    public static String literal(String raw, int most) {
        return fit(clean(raw), most, Character::toString);
    }

    /** The text without the characters that are not seen but change how the rest is seen. */
    static String clean(String raw) {
        String breaks = LINE_BREAK.matcher(raw).replaceAll("\n");
        StringBuilder kept = new StringBuilder(breaks.length());
        breaks.codePoints()
                .map(codePoint -> codePoint == '\t' ? ' ' : codePoint)
                .filter(SlackText::isSeen)
                .forEach(kept::appendCodePoint);
        String text = kept.toString().strip();
        return text.isEmpty() ? NOTHING : text;
    }

    static String oneLine(String raw) {
        return BLANKS.matcher(clean(raw)).replaceAll(" ");
    }

    private static boolean isSeen(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL -> codePoint == '\n';
            case Character.SURROGATE -> false;
            case Character.FORMAT -> codePoint == ZERO_WIDTH_JOINER || codePoint == ZERO_WIDTH_NON_JOINER;
            default -> true;
        };
    }

    private static String escaped(int codePoint) {
        return switch (codePoint) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            default -> Character.toString(codePoint);
        };
    }

    private static String fit(String text, int most, IntFunction<String> written) {
        StringBuilder out = new StringBuilder(Math.min(text.length(), most));
        int room = 0;
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            String piece = written.apply(codePoint);
            if (out.length() + piece.length() > most) {
                out.setLength(room);
                return out.append(ELLIPSIS).toString();
            }
            out.append(piece);
            room = out.length() + ELLIPSIS.length() <= most ? out.length() : room;
            at += Character.charCount(codePoint);
        }
        return out.toString();
    }
}
