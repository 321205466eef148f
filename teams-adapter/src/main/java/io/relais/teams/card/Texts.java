package io.relais.teams.card;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Texts on a card. Rich text wherever possible: its runs are shown as they are written, while a {@code TextBlock} and
 * the facts of a {@code FactSet} are read as Markdown, which has no escape that every client of Teams honours.
 */
final class Texts {

    private static final Pattern INERT =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}\\p{Zs}\\p{So}.,;:!?%€$£()'’\"«»–—/+…·°-]*");

    /** Within a word, as in an e-mail address, it mentions nobody. */
    private static final Pattern AT_IN_A_WORD = Pattern.compile("(?<=[\\p{L}\\p{N}])@(?=[\\p{L}\\p{N}])");

    /** What starts a list or a rule, and what becomes a link. */
    private static final Pattern MEANS_SOMETHING = Pattern.compile("^\\s*(?:[-+]|\\d+[.)]\\s)|://|(?i)www\\.");

    private Texts() {}

    /** How a run of text looks. */
    enum Look {
        PLAIN,
        BOLD,
        /** Small print. */
        FINE,
        /** As big and bold as a heading. */
        HEADING,
        /** What is wrong. */
        WRONG
    }

    /** Whether no character can mean anything where Markdown is read. */
    static boolean isInert(String text) {
        String rest = AT_IN_A_WORD.matcher(text).replaceAll(".");
        return INERT.matcher(rest).matches() && !MEANS_SOMETHING.matcher(text).find();
    }

    /** The first thing to read; a screen reader finds it as a heading wherever that is possible. */
    static ObjectNode heading(String raw) {
        String text = TeamsText.line(raw, TeamsLimits.HEADING);
        if (!isInert(text)) {
            return rich(List.of(run(text, Look.HEADING)));
        }
        return JsonTrees.typed("TextBlock")
                .put("text", text)
                .put("size", "Large")
                .put("weight", "Bolder")
                .put("wrap", true)
                .put("style", "heading");
    }

    /** One line, in one look. */
    static ObjectNode line(String raw, Look look) {
        return rich(List.of(run(TeamsText.line(raw, TeamsLimits.TEXT), look)));
    }

    /** A text with its line breaks: an element for each of its lines, close to each other. */
    static List<ObjectNode> paragraph(String raw, Look look) {
        List<ObjectNode> lines = new ArrayList<>();
        for (String line : TeamsText.lines(raw)) {
            ObjectNode rich = rich(List.of(run(line, look)));
            lines.add(lines.isEmpty() ? rich : rich.put("spacing", "None"));
        }
        return lines;
    }

    /** A label in bold, and its text after it. */
    static ObjectNode labelled(String label, String text) {
        return rich(List.of(
                run(TeamsText.line(label, TeamsLimits.FACT) + ": ", Look.BOLD),
                run(TeamsText.line(text, TeamsLimits.FACT), Look.PLAIN)));
    }

    private static ObjectNode rich(List<ObjectNode> runs) {
        ObjectNode block = JsonTrees.typed("RichTextBlock");
        block.set("inlines", JsonTrees.list(runs));
        return block;
    }

    private static ObjectNode run(String text, Look look) {
        ObjectNode run = JsonTrees.typed("TextRun").put("text", text);
        return switch (look) {
            case PLAIN -> run;
            case BOLD -> run.put("weight", "Bolder");
            case FINE -> run.put("size", "Small").put("isSubtle", true);
            case HEADING -> run.put("size", "Large").put("weight", "Bolder");
            case WRONG -> run.put("color", "Attention").put("weight", "Bolder");
        };
    }
}
