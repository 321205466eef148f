package io.relais.workbench.slack.blocks;

import java.util.HashMap;
import java.util.Map;

/** Every layout block, and which of them go where. */
final class BlockTypes {
    private static final OneOfTypes ALL = new OneOfTypes(all());

    /** Blocks of a message. */
    static final OneOfTypes IN_MESSAGE = new OneOfTypes(without(all(), "alert"));

    /** Blocks of a modal. */
    static final OneOfTypes IN_MODAL = ALL.only(
            "actions", "alert", "context", "divider", "header", "image", "input", "rich_text", "section", "video");

    /** Blocks of the Home tab. */
    static final OneOfTypes IN_HOME =
            ALL.only("actions", "context", "divider", "header", "image", "input", "rich_text", "section", "video");

    private BlockTypes() {}

    private static Map<String, Rule> without(Map<String, Rule> rules, String type) {
        rules.remove(type);
        return rules;
    }

    private static Map<String, Rule> all() {
        Map<String, Rule> rules = simple();
        rules.put("alert", alert());
        rules.put("card", card());
        rules.put("carousel", Shape.block("carousel").needs("elements", Values.list(1, Limits.CHILDREN, card())));
        rules.put("container", container());
        rules.put("data_table", DataRules.dataTable());
        rules.put("data_visualization", DataRules.chart());
        rules.put("context_actions", contextActions());
        rules.put("markdown", Shape.block("markdown").needs("text", Values.text(Limits.MARKDOWN_TEXT)));
        rules.put("task_card", taskCard());
        rules.put(
                "plan",
                Shape.block("plan")
                        .needs("title", Values.text(Limits.SECTION_TEXT))
                        .has("tasks", Values.list(0, Limits.MESSAGE_BLOCKS, taskCard())));
        return rules;
    }

    private static Shape container() {
        return Shape.block("container")
                .needs("child_blocks", Values.list(1, Limits.CHILDREN, new OneOfTypes(simple())))
                .has("title", Texts.plain(Limits.CARD_TITLE))
                .has("rich_text_title", RichText.block())
                .has("subtitle", Texts.any(Limits.CARD_TITLE))
                .has("width", Values.oneOf("narrow", "standard", "wide", "full"))
                .has("icon", ElementRules.image())
                .has("is_collapsible", Values.bool())
                .has("default_collapsed", Values.bool())
                .has("has_header_divider", Values.bool());
    }

    private static Map<String, Rule> simple() {
        Map<String, Rule> rules = new HashMap<>();
        rules.put("divider", Shape.block("divider"));
        rules.put("header", Shape.block("header").needs("text", Texts.plain(Limits.HEADER_TEXT)));
        rules.put("section", section());
        rules.put("context", context());
        rules.put(
                "actions",
                Shape.block("actions").needs("elements", Values.list(1, Limits.ACTIONS_ELEMENTS, ElementRules.ACTION)));
        rules.put("image", ElementRules.pictured(Shape.block("image")).has("title", Texts.plain(Limits.IMAGE_TEXT)));
        rules.put("input", input());
        rules.put("rich_text", RichText.block());
        rules.put("table", DataRules.table());
        rules.put("video", video());
        rules.put(
                "file", Shape.block("file").needs("external_id", Values.id()).needs("source", Values.oneOf("remote")));
        return rules;
    }

    private static Shape section() {
        return Shape.block("section")
                .has("text", Texts.any(Limits.SECTION_TEXT))
                .has("fields", Values.list(1, Limits.SECTION_FIELDS, Texts.any(Limits.FIELD_TEXT)))
                .has("accessory", ElementRules.ACCESSORY)
                .has("expand", Values.bool())
                .also((value, spot) -> {
                    if (!value.hasNonNull("text") && !value.hasNonNull("fields")) {
                        spot.problem("missing required field: text or fields");
                    }
                });
    }

    private static Shape context() {
        Rule element = new OneOfTypes(Map.of(
                "plain_text", Texts.plainShape(Limits.SECTION_TEXT),
                "mrkdwn", Texts.mrkdwnShape(Limits.SECTION_TEXT),
                "image", ElementRules.image()));
        return Shape.block("context").needs("elements", Values.list(1, Limits.CONTEXT_ELEMENTS, element));
    }

    private static Shape input() {
        return Shape.block("input")
                .needs("label", Texts.plain(Limits.INPUT_LABEL))
                .needs("element", ElementRules.INPUT)
                .has("hint", Texts.plain(Limits.INPUT_LABEL))
                .has("optional", Values.bool())
                .has("dispatch_action", Values.bool());
    }

    private static Shape video() {
        return Shape.block("video")
                .needs("alt_text", Values.text(Limits.IMAGE_TEXT))
                .needs("title", Texts.plain(Limits.VIDEO_TEXT))
                .needs("thumbnail_url", Values.url())
                .needs("video_url", Values.url())
                .has("title_url", Values.url())
                .has("description", Texts.plain(Limits.VIDEO_TEXT))
                .has("author_name", Values.text(Limits.VIDEO_AUTHOR))
                .has("provider_name", Values.text(Limits.ID))
                .has("provider_icon_url", Values.url());
    }

    private static Shape contextActions() {
        Rule element = ElementRules.ALL.only("feedback_buttons", "icon_button");
        return Shape.block("context_actions")
                .needs("elements", Values.list(1, Limits.CONTEXT_ACTIONS_ELEMENTS, element));
    }

    private static Shape alert() {
        return Shape.block("alert")
                .needs("text", Texts.any(Limits.CARD_BODY))
                .has("level", Values.oneOf("default", "info", "warning", "error", "success"));
    }

    private static Shape card() {
        Rule title = Texts.any(Limits.CARD_TITLE);
        Rule body = Texts.any(Limits.CARD_BODY);
        Rule icon = Shape.untyped().needs("type", Values.oneOf("icon")).needs("name", Values.text(Limits.ID));
        return Shape.block("card")
                .has("hero_image", ElementRules.image())
                .has("icon", ElementRules.image())
                .has("slack_icon", icon)
                .has("title", title)
                .has("subtitle", title)
                .has("body", body)
                .has("subtext", body)
                .has("actions", Values.list(0, Limits.CARD_ACTIONS, ElementRules.ALL.only("button")))
                .also((value, spot) -> {
                    if (!value.has("hero_image")
                            && !value.has("title")
                            && !value.has("actions")
                            && !value.has("body")) {
                        spot.problem("missing required field: one of hero_image, title, actions or body");
                    }
                });
    }

    private static Shape taskCard() {
        Rule source = Shape.of("url").needs("url", Values.url()).needs("text", Values.text(Limits.SECTION_TEXT));
        return Shape.block("task_card")
                .needs("task_id", Values.id())
                .needs("title", Values.text(Limits.SECTION_TEXT))
                .has("details", RichText.block())
                .has("output", RichText.block())
                .has("sources", Values.list(0, Limits.SELECT_OPTIONS, source))
                .has("status", Values.oneOf("pending", "in_progress", "complete", "error"));
    }
}
