package io.relais.workbench.slack.blocks;

import java.util.Map;

/** Composition objects: texts, confirmations, options. */
final class Texts {
    private static final String PLAIN = "plain_text";
    private static final String MRKDWN = "mrkdwn";

    private Texts() {}

    static Rule plain(int max) {
        return new OneOfTypes(Map.of(PLAIN, plainShape(max)));
    }

    static Rule any(int max) {
        return new OneOfTypes(Map.of(PLAIN, plainShape(max), MRKDWN, mrkdwnShape(max)));
    }

    static Shape plainShape(int max) {
        return Shape.of(PLAIN).needs("text", Values.text(max)).has("emoji", Values.bool());
    }

    static Shape mrkdwnShape(int max) {
        return Shape.of(MRKDWN).needs("text", Values.text(max)).has("verbatim", Values.bool());
    }

    static Rule placeholder() {
        return plain(Limits.PLACEHOLDER);
    }

    static Rule confirm() {
        return Shape.untyped()
                .needs("title", plain(Limits.CONFIRM_TITLE))
                .needs("text", any(Limits.CONFIRM_TEXT))
                .needs("confirm", plain(Limits.CONFIRM_BUTTON))
                .needs("deny", plain(Limits.CONFIRM_BUTTON))
                .has("style", style());
    }

    static Rule style() {
        return Values.oneOf("primary", "danger");
    }

    /** An option of a menu. */
    static Shape option() {
        return optionWith(plain(Limits.OPTION_TEXT));
    }

    /** An option of checkboxes or radio buttons, whose texts may be mrkdwn. */
    static Shape choice() {
        return optionWith(any(Limits.OPTION_TEXT));
    }

    private static Shape optionWith(Rule text) {
        return Shape.untyped()
                .needs("text", text)
                .needs("value", Values.text(Limits.OPTION_VALUE))
                .has("description", text);
    }

    static Rule optionGroup() {
        return Shape.untyped()
                .needs("label", plain(Limits.OPTION_TEXT))
                .needs("options", Values.list(1, Limits.SELECT_OPTIONS, option()));
    }
}
