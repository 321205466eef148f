package io.relais.slack.block;

import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.composition.TextObject;
import java.util.regex.Pattern;

/**
 * Text objects. Plain wherever Slack allows it; a label is bold only beside a text in which no character can mean
 * anything to Slack, since Slack has no way to escape its own formatting.
 */
final class Texts {

    private static final Pattern INERT =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}\\p{Zs}\\p{So}\\n.,;:!?%€$£()'’\"«»–—/+…·°-]*");

    /** Within a word, as in an e-mail address, it mentions nobody. */
    private static final Pattern AT_IN_A_WORD = Pattern.compile("(?<=[\\p{L}\\p{N}])@(?=[\\p{L}\\p{N}])");

    private static final Pattern EMOJI_CODE = Pattern.compile(":[^\\s:]+:");

    private Texts() {}

    static PlainTextObject line(String raw, int most) {
        return plain(SlackText.line(raw, most));
    }

    static PlainTextObject paragraph(String raw, int most) {
        return plain(SlackText.paragraph(raw, most));
    }

    /** A label and, below, its text. */
    static TextObject labelled(String label, String text, int most) {
        String shown = SlackText.oneLine(label);
        String below = SlackText.clean(text);
        if (isInert(shown) && isInert(below) && shown.length() + below.length() + "**\n".length() <= most) {
            return MarkdownTextObject.builder()
                    .text("*" + shown + "*\n" + below)
                    .verbatim(true)
                    .build();
        }
        return paragraph(shown + "\n" + below, most);
    }

    static boolean isInert(String text) {
        String rest = AT_IN_A_WORD.matcher(text).replaceAll(".");
        return INERT.matcher(rest).matches() && !EMOJI_CODE.matcher(text).find();
    }

    private static PlainTextObject plain(String text) {
        return PlainTextObject.builder().text(text).emoji(false).build();
    }
}
