package io.relais.workbench.slack.blocks;

import java.util.HashMap;
import java.util.Map;

/** Rich text: sections, lists, quotes and code, and the pieces within them. */
final class RichText {
    private static final int MANY = 1000;
    private static final Rule WORDS = Values.text(0, Limits.POSTED_TEXT);

    private RichText() {}

    /** A rich text block. */
    static Shape block() {
        return Shape.block("rich_text").needs("elements", elements());
    }

    static Rule elements() {
        Rule pieces = Values.list(0, MANY, new OneOfTypes(pieces()));
        Rule border = Values.integer(0, 1);
        Rule section = Shape.of("rich_text_section").needs("elements", pieces);
        Map<String, Rule> elements = new HashMap<>();
        elements.put("rich_text_section", section);
        elements.put(
                "rich_text_preformatted",
                Shape.of("rich_text_preformatted")
                        .needs("elements", pieces)
                        .has("border", border)
                        .has("language", WORDS));
        elements.put(
                "rich_text_quote",
                Shape.of("rich_text_quote").needs("elements", pieces).has("border", border));
        elements.put(
                "rich_text_list",
                Shape.of("rich_text_list")
                        .needs("style", Values.oneOf("bullet", "ordered"))
                        .needs("elements", Values.list(1, MANY, section))
                        .has("indent", Values.integer(0, 8))
                        .has("offset", Values.integer(0, MANY))
                        .has("border", border));
        return Values.list(1, MANY, new OneOfTypes(elements));
    }

    private static Map<String, Rule> pieces() {
        Rule style = Shape.untyped()
                .has("bold", Values.bool())
                .has("italic", Values.bool())
                .has("strike", Values.bool())
                .has("underline", Values.bool())
                .has("highlight", Values.bool())
                .has("client_highlight", Values.bool())
                .has("unlink", Values.bool())
                .has("code", Values.bool());
        Map<String, Rule> pieces = new HashMap<>();
        pieces.put("text", Shape.of("text").needs("text", Values.text(Limits.POSTED_TEXT)));
        pieces.put(
                "link",
                Shape.of("link").needs("url", Values.url()).has("text", WORDS).has("unsafe", Values.bool()));
        pieces.put(
                "emoji",
                Shape.of("emoji").needs("name", WORDS).has("unicode", WORDS).has("skin_tone", Values.integer(1, 6)));
        pieces.put("user", Shape.of("user").needs("user_id", Values.id()));
        pieces.put("usergroup", Shape.of("usergroup").needs("usergroup_id", Values.id()));
        pieces.put("channel", Shape.of("channel").needs("channel_id", Values.id()));
        pieces.put("team", Shape.of("team").needs("team_id", Values.id()));
        pieces.put("broadcast", Shape.of("broadcast").needs("range", Values.oneOf("here", "channel", "everyone")));
        pieces.put("color", Shape.of("color").needs("value", WORDS));
        pieces.put("date", date());
        pieces.values().forEach(piece -> ((Shape) piece).has("style", style));
        return pieces;
    }

    private static Shape date() {
        return Shape.of("date")
                .needs("timestamp", Values.integer(0, Long.MAX_VALUE))
                .needs("format", WORDS)
                .has("url", Values.url())
                .has("fallback", WORDS);
    }
}
