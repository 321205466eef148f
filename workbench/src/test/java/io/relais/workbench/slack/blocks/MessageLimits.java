package io.relais.workbench.slack.blocks;

import static io.relais.workbench.slack.blocks.LimitCase.message;
import static io.relais.workbench.slack.blocks.LimitCase.named;
import static io.relais.workbench.slack.blocks.MuchOf.actions;
import static io.relais.workbench.slack.blocks.MuchOf.button;
import static io.relais.workbench.slack.blocks.MuchOf.confirm;
import static io.relais.workbench.slack.blocks.MuchOf.context;
import static io.relais.workbench.slack.blocks.MuchOf.fields;
import static io.relais.workbench.slack.blocks.MuchOf.hinted;
import static io.relais.workbench.slack.blocks.MuchOf.image;
import static io.relais.workbench.slack.blocks.MuchOf.imageAt;
import static io.relais.workbench.slack.blocks.MuchOf.input;
import static io.relais.workbench.slack.blocks.MuchOf.menu;
import static io.relais.workbench.slack.blocks.MuchOf.mrkdwn;
import static io.relais.workbench.slack.blocks.MuchOf.pie;
import static io.relais.workbench.slack.blocks.MuchOf.plain;
import static io.relais.workbench.slack.blocks.MuchOf.repeat;
import static io.relais.workbench.slack.blocks.MuchOf.repeatIds;
import static io.relais.workbench.slack.blocks.MuchOf.section;
import static io.relais.workbench.slack.blocks.MuchOf.table;
import static io.relais.workbench.slack.blocks.MuchOf.textInput;
import static io.relais.workbench.slack.blocks.MuchOf.x;

import java.util.stream.Stream;

/** Limits on a message, its blocks and their elements. */
final class MessageLimits {
    private MessageLimits() {}

    static Stream<LimitCase> messageCases() {
        return Stream.of(
                message(
                        named("MESSAGE_BLOCKS", 50, "blocks of a message"),
                        "/blocks",
                        n -> repeat(n, "{'type':'divider'}")),
                message(
                        named("SECTION_TEXT", 3000, "text of a section"),
                        "/blocks/0/text/text",
                        n -> section(mrkdwn(n))),
                message(named("SECTION_FIELDS", 10, "fields of a section"), "/blocks/0/fields", n -> fields(n, 5)),
                message(named("FIELD_TEXT", 2000, "text of a field"), "/blocks/0/fields/0/text", n -> fields(1, n)),
                message(
                        named("HEADER_TEXT", 150, "text of a header"),
                        "/blocks/0/text/text",
                        n -> "{'type':'header','text':" + plain(n) + "}"),
                message(
                        named("ACTIONS_ELEMENTS", 25, "elements of an actions block"),
                        "/blocks/0/elements",
                        n -> actions(repeatIds(n))),
                message(
                        named("CONTEXT_ELEMENTS", 10, "elements of a context block"),
                        "/blocks/0/elements",
                        n -> context(n)),
                message(
                        named("ID", 255, "a block id"),
                        "/blocks/0/block_id",
                        n -> "{'type':'divider','block_id':'" + x(n) + "'}"),
                message(
                        named("IMAGE_TEXT", 2000, "alternative text of an image"),
                        "/blocks/0/alt_text",
                        n -> image(x(n), "t")),
                message(named("IMAGE_TEXT", 2000, "title of an image"), "/blocks/0/title/text", n -> image("a", x(n))),
                message(
                        named("URL", 3000, "address of an image"),
                        "/blocks/0/image_url",
                        n -> imageAt("https://e.example/" + x(n - 18))),
                message(
                        named("INPUT_LABEL", 2000, "label of an input"),
                        "/blocks/0/label/text",
                        n -> input(plain(n), textInput(""))),
                message(named("INPUT_LABEL", 2000, "hint of an input"), "/blocks/0/hint/text", n -> hinted(n)),
                message(
                        named("MARKDOWN_TEXT", 12_000, "markdown"),
                        "/blocks/0/text",
                        n -> "{'type':'markdown','text':'" + x(n) + "'}"),
                message(named("MESSAGE_CHARTS", 2, "charts of a message"), "/blocks", n -> repeat(n, pie(1, "a"))),
                message(named("MESSAGE_TABLES", 1, "tables of a message"), "/blocks", n -> repeat(n, table(1, 1))));
    }

    static Stream<LimitCase> elementCases() {
        String at = "/blocks/0/elements/0";
        return Stream.of(
                message(
                        named("BUTTON_TEXT", 75, "text of a button"),
                        at + "/text/text",
                        n -> actions(button(x(n), ""))),
                message(
                        named("BUTTON_VALUE", 2000, "value of a button"),
                        at + "/value",
                        n -> actions(button("b", ",'value':'" + x(n) + "'"))),
                message(
                        named("ID", 255, "an action id"),
                        at + "/action_id",
                        n -> actions(button("b", ",'action_id':'" + x(n) + "'"))),
                message(
                        named("BUTTON_TEXT", 75, "label for screen readers"),
                        at + "/accessibility_label",
                        n -> actions(button("b", ",'accessibility_label':'" + x(n) + "'"))),
                message(
                        named("CONFIRM_TITLE", 100, "title of a confirmation"),
                        at + "/confirm/title/text",
                        n -> confirm(n, 1, 1)),
                message(
                        named("CONFIRM_TEXT", 300, "text of a confirmation"),
                        at + "/confirm/text/text",
                        n -> confirm(1, n, 1)),
                message(
                        named("CONFIRM_BUTTON", 30, "buttons of a confirmation"),
                        at + "/confirm/deny/text",
                        n -> confirm(1, 1, n)),
                message(
                        named("SELECT_OPTIONS", 100, "options of a menu"),
                        at + "/options",
                        n -> actions(menu("static_select", n, 1, 1))),
                message(
                        named("OPTION_TEXT", 75, "text of an option"),
                        at + "/options/0/text/text",
                        n -> actions(menu("static_select", 1, n, 1))),
                message(
                        named("OPTION_VALUE", 150, "value of an option"),
                        at + "/options/0/value",
                        n -> actions(menu("static_select", 1, 1, n))),
                message(
                        named("CHOICES", 10, "options of checkboxes"),
                        at + "/options",
                        n -> actions(menu("checkboxes", n, 1, 1))),
                message(
                        named("CHOICES", 10, "options of radio buttons"),
                        at + "/options",
                        n -> actions(menu("radio_buttons", n, 1, 1))),
                message(
                        named("OVERFLOW_MAX", 5, "options of an overflow menu"),
                        at + "/options",
                        n -> actions(menu("overflow", n, 1, 1))),
                message(
                        named("PLACEHOLDER", 150, "a placeholder"),
                        at + "/placeholder/text",
                        n -> actions("{'type':'users_select','placeholder':" + plain(n) + "}")));
    }
}
