package io.relais.workbench.slack.blocks;

import java.util.HashMap;
import java.util.Map;

/** Buttons, overflow menus and images, and every element there is by its type. */
final class ElementRules {
    /** All elements. */
    static final OneOfTypes ALL = new OneOfTypes(all());

    private static final String[] MENUS = SelectRules.all().keySet().toArray(String[]::new);

    /** What a section may hold beside its text. */
    static final OneOfTypes ACCESSORY = ALL.only(with(
            MENUS,
            "button",
            "checkboxes",
            "datepicker",
            "image",
            "overflow",
            "radio_buttons",
            "timepicker",
            "workflow_button"));

    /** What an actions block may hold. */
    static final OneOfTypes ACTION = ALL.only(with(
            MENUS,
            "button",
            "checkboxes",
            "datepicker",
            "datetimepicker",
            "overflow",
            "radio_buttons",
            "timepicker",
            "workflow_button"));

    /** What an input block may hold. */
    static final OneOfTypes INPUT =
            ALL.only(with(MENUS, InputRules.all().keySet().toArray(String[]::new)));

    private ElementRules() {}

    private static String[] with(String[] some, String... more) {
        String[] both = java.util.Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, both, some.length, more.length);
        return both;
    }

    private static Map<String, Rule> all() {
        Map<String, Rule> rules = new HashMap<>(SelectRules.all());
        rules.putAll(InputRules.all());
        rules.put("button", button());
        rules.put("workflow_button", workflowButton());
        rules.put("overflow", overflow());
        rules.put("image", image());
        rules.put("feedback_buttons", feedbackButtons());
        rules.put("icon_button", iconButton());
        return rules;
    }

    static Shape button() {
        return pressable("button")
                .has("url", Values.url())
                .has("value", Values.text(Limits.BUTTON_VALUE))
                .has("style", Texts.style())
                .has("confirm", Texts.confirm());
    }

    private static Shape pressable(String type) {
        return Shape.element(type)
                .needs("text", Texts.plain(Limits.BUTTON_TEXT))
                .has("accessibility_label", Values.text(Limits.BUTTON_TEXT));
    }

    private static Shape workflowButton() {
        return pressable("workflow_button")
                .needs("workflow", Shape.untyped().needs("trigger", Values.anything()))
                .has("style", Texts.style());
    }

    private static Shape overflow() {
        Rule option = Texts.option().has("url", Values.url());
        return Shape.element("overflow")
                .needs("options", Values.list(Limits.OVERFLOW_MIN, Limits.OVERFLOW_MAX, option))
                .has("confirm", Texts.confirm())
                .also(Presets::check);
    }

    static Shape image() {
        return pictured(Shape.of("image"));
    }

    /** An address or a file of Slack's, and the text for those who don't see it. */
    static Shape pictured(Shape shape) {
        return shape.needs("alt_text", Values.text(Limits.IMAGE_TEXT))
                .has("image_url", Values.url())
                .has("slack_file", Shape.untyped().has("id", Values.id()).has("url", Values.url()))
                .either("image_url", "slack_file");
    }

    private static Shape feedbackButtons() {
        Rule side = Shape.untyped()
                .needs("text", Texts.plain(Limits.BUTTON_TEXT))
                .needs("value", Values.text(Limits.BUTTON_VALUE))
                .has("accessibility_label", Values.text(Limits.BUTTON_TEXT));
        return Shape.element("feedback_buttons").needs("positive_button", side).needs("negative_button", side);
    }

    private static Shape iconButton() {
        return pressable("icon_button")
                .needs("icon", Values.oneOf("trash"))
                .has("value", Values.text(Limits.BUTTON_VALUE))
                .has("confirm", Texts.confirm())
                .has("visible_to_user_ids", Values.list(0, Limits.SELECT_OPTIONS, Values.id()));
    }
}
