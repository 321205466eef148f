package io.relais.workbench.slack.blocks;

import static io.relais.workbench.slack.blocks.LimitCase.message;
import static io.relais.workbench.slack.blocks.LimitCase.named;
import static io.relais.workbench.slack.blocks.MuchOf.bars;
import static io.relais.workbench.slack.blocks.MuchOf.carousel;
import static io.relais.workbench.slack.blocks.MuchOf.dataTable;
import static io.relais.workbench.slack.blocks.MuchOf.mrkdwn;
import static io.relais.workbench.slack.blocks.MuchOf.pie;
import static io.relais.workbench.slack.blocks.MuchOf.plain;
import static io.relais.workbench.slack.blocks.MuchOf.repeat;
import static io.relais.workbench.slack.blocks.MuchOf.repeatIds;
import static io.relais.workbench.slack.blocks.MuchOf.table;
import static io.relais.workbench.slack.blocks.MuchOf.video;
import static io.relais.workbench.slack.blocks.MuchOf.wideTable;
import static io.relais.workbench.slack.blocks.MuchOf.x;

import java.util.stream.Stream;

/** Limits on tables, charts and cards. */
final class DataLimits {
    private DataLimits() {}

    static Stream<LimitCase> dataCases() {
        return Stream.of(
                message(named("DATA_TABLE_ROWS", 101, "rows of a data table"), "/blocks/0/rows", n -> dataTable(n, 1)),
                message(
                        named("TABLE_COLUMNS", 20, "cells of a data table's row"),
                        "/blocks/0/rows/0",
                        n -> dataTable(2, n)),
                message(named("TABLE_TEXT", 10_000, "text of all cells"), "/blocks/0/rows", n -> wideTable(n)),
                message(
                        named("CHART_TITLE", 50, "title of a chart"),
                        "/blocks/0/title",
                        n -> "{'type':'data_visualization','title':'" + x(n)
                                + "','chart':{'type':'pie','segments':[{'label':'a','value':1}]}}"),
                message(
                        named("CHART_POINTS", 20, "points of a series"),
                        "/blocks/0/chart/series/0/data",
                        n -> bars(1, n)),
                message(named("CHART_SERIES", 6, "series of a chart"), "/blocks/0/chart/series", n -> bars(n, 1)),
                message(
                        named("CARD_TITLE", 150, "title of a card"),
                        "/blocks/0/title/text",
                        n -> "{'type':'card','title':" + mrkdwn(n) + "}"),
                message(
                        named("CARD_ACTIONS", 3, "buttons of a card"),
                        "/blocks/0/actions",
                        n -> "{'type':'card','actions':[" + repeatIds(n) + "]}"),
                message(named("VIDEO_TEXT", 200, "title of a video"), "/blocks/0/title/text", n -> video(x(n), "a")),
                message(named("VIDEO_AUTHOR", 50, "author of a video"), "/blocks/0/author_name", n -> video("t", x(n))),
                message(
                        named("CONTEXT_ACTIONS_ELEMENTS", 5, "context actions"),
                        "/blocks/0/elements",
                        n -> "{'type':'context_actions','elements':["
                                + repeat(n, "{'type':'icon_button','icon':'trash','text':" + plain(1) + "}") + "]}"),
                message(named("TABLE_ROWS", 100, "rows of a table"), "/blocks/0/rows", n -> table(n, 1)),
                message(named("TABLE_COLUMNS", 20, "cells of a row"), "/blocks/0/rows/0", n -> table(1, n)),
                message(named("CHART_SERIES", 6, "segments of a pie"), "/blocks/0/chart/segments", n -> pie(n, "a")),
                message(
                        named("CHART_LABEL", 20, "label of a segment"),
                        "/blocks/0/chart/segments/0/label",
                        n -> pie(1, x(n))),
                message(named("CHILDREN", 10, "cards of a carousel"), "/blocks/0/elements", n -> carousel(n)),
                message(
                        named("CARD_BODY", 200, "body of a card"),
                        "/blocks/0/body/text",
                        n -> "{'type':'card','body':" + mrkdwn(n) + "}"),
                message(
                        named("CHILDREN", 10, "children of a container"),
                        "/blocks/0/child_blocks",
                        n -> "{'type':'container','title':" + plain(1) + ",'child_blocks':["
                                + repeat(n, "{'type':'divider'}") + "]}"));
    }
}
