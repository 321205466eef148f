package io.relais.workbench.slack.blocks;

import static io.relais.workbench.slack.blocks.LimitCase.named;
import static io.relais.workbench.slack.blocks.LimitCase.refusal;
import static io.relais.workbench.slack.blocks.LimitCase.view;
import static io.relais.workbench.slack.blocks.MuchOf.form;
import static io.relais.workbench.slack.blocks.MuchOf.modal;
import static io.relais.workbench.slack.blocks.MuchOf.mrkdwn;
import static io.relais.workbench.slack.blocks.MuchOf.plain;
import static io.relais.workbench.slack.blocks.MuchOf.repeat;
import static io.relais.workbench.slack.blocks.MuchOf.section;
import static io.relais.workbench.slack.blocks.MuchOf.textInput;
import static io.relais.workbench.slack.blocks.MuchOf.titled;
import static io.relais.workbench.slack.blocks.MuchOf.x;

import java.util.stream.Stream;

/** Limits on a view; and those on a message or a view as a whole, which Slack answers with a code. */
final class ViewLimits {
    private ViewLimits() {}

    static Stream<LimitCase> viewCases() {
        String input = "/view/blocks/0/element";
        return Stream.of(
                view(
                        named("VIEW_BLOCKS", 100, "blocks of a view"),
                        "/view/blocks",
                        n -> modal("", repeat(n, "{'type':'divider'}"))),
                view(named("VIEW_TITLE", 24, "title of a modal"), "/view/title/text", n -> titled(n)),
                view(
                        named("VIEW_TITLE", 24, "submit of a modal"),
                        "/view/submit/text",
                        n -> modal(",'submit':" + plain(n), "")),
                view(
                        named("VIEW_TITLE", 24, "close of a modal"),
                        "/view/close/text",
                        n -> modal(",'close':" + plain(n), "")),
                view(
                        named("PRIVATE_METADATA", 3000, "private metadata"),
                        "/view/private_metadata",
                        n -> modal(",'private_metadata':'" + x(n) + "'", "")),
                view(
                        named("ID", 255, "a callback id"),
                        "/view/callback_id",
                        n -> modal(",'callback_id':'" + x(n) + "'", "")),
                view(
                        named("ID", 255, "an external id"),
                        "/view/external_id",
                        n -> modal(",'external_id':'" + x(n) + "'", "")),
                view(
                        named("INPUT_TEXT", 3000, "typed text"),
                        input + "/initial_value",
                        n -> form(textInput(",'initial_value':'" + x(n) + "'"))),
                view(
                        named("INPUT_TEXT", 3000, "longest text"),
                        input + "/max_length",
                        n -> form(textInput(",'max_length':" + n))),
                view(
                        named("FILES", 10, "files"),
                        input + "/max_files",
                        n -> form("{'type':'file_input','max_files':" + n + "}")),
                view(
                        named("CARD_BODY", 200, "text of an alert"),
                        "/view/blocks/0/text/text",
                        n -> modal("", "{'type':'alert','text':" + mrkdwn(n) + "}")));
    }

    /** Limits on a message or a view as a whole, which Slack answers with a code. */
    static Stream<LimitCase> wholeCases() {
        return Stream.of(
                new LimitCase(
                        named("POSTED_TEXT", 40_000, "text of a message"),
                        "msg_too_long",
                        message -> refusal(() -> MessageContent.read(message, Limits.POSTED_TEXT)),
                        n -> "{'text':'" + x(n) + "'}"),
                new LimitCase(
                        named("UPDATED_TEXT", 4_000, "text of an update"),
                        "msg_too_long",
                        message -> refusal(() -> MessageContent.read(message, Limits.UPDATED_TEXT)),
                        n -> "{'text':'" + x(n) + "'}"),
                new LimitCase(
                        named("MESSAGE_BLOCK_TEXT", 13_200, "text of all blocks"),
                        "msg_blocks_too_long",
                        message -> refusal(() -> MessageContent.read(message, Limits.POSTED_TEXT)),
                        n -> "{'blocks':[" + repeat(4, section(mrkdwn(3_000))) + "," + section(mrkdwn(n - 12_000))
                                + "]}"),
                new LimitCase(
                        named("VIEW_BYTES", 256_000, "size of a view"),
                        "view_too_large",
                        view -> refusal(() -> ViewDefinition.read(view, "modal")),
                        MuchOf::bytes));
    }
}
