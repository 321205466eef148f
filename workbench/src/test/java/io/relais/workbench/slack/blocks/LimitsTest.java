package io.relais.workbench.slack.blocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relais.workbench.Json;
import io.relais.workbench.slack.SlackRefusal;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Every limit, at the limit and one over it. */
class LimitsTest {
    /** What is limited, where Slack points to, and JSON with that much of it. */
    record Case(String name, int limit, String pointer, boolean view, IntFunction<String> json) {
        List<Problem> problems(int size) {
            JsonNode tree = Json.parse(json.apply(size).replace('\'', '"')).orElseThrow();
            return view ? BlockRules.ofView(tree) : BlockRules.ofMessage(tree);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() {
        return Stream.of(messageCases(), elementCases(), dataCases(), viewCases())
                .flatMap(each -> each);
    }

    private static Stream<Case> messageCases() {
        return Stream.of(
                message("blocks of a message", 50, "/blocks", n -> repeat(n, "{'type':'divider'}")),
                message("text of a section", 3000, "/blocks/0/text/text", n -> section(mrkdwn(n))),
                message("fields of a section", 10, "/blocks/0/fields", n -> fields(n, 5)),
                message("text of a field", 2000, "/blocks/0/fields/0/text", n -> fields(1, n)),
                message(
                        "text of a header",
                        150,
                        "/blocks/0/text/text",
                        n -> "{'type':'header','text':" + plain(n) + "}"),
                message("elements of an actions block", 25, "/blocks/0/elements", n -> actions(repeatIds(n))),
                message("elements of a context block", 10, "/blocks/0/elements", n -> context(n)),
                message("a block id", 255, "/blocks/0/block_id", n -> "{'type':'divider','block_id':'" + x(n) + "'}"),
                message("alternative text of an image", 2000, "/blocks/0/alt_text", n -> image(x(n), "t")),
                message("title of an image", 2000, "/blocks/0/title/text", n -> image("a", x(n))),
                message(
                        "address of an image",
                        3000,
                        "/blocks/0/image_url",
                        n -> imageAt("https://e.example/" + x(n - 18))),
                message("label of an input", 2000, "/blocks/0/label/text", n -> input(plain(n), textInput(""))),
                message("markdown", 12_000, "/blocks/0/text", n -> "{'type':'markdown','text':'" + x(n) + "'}"),
                message("charts of a message", 2, "/blocks", n -> repeat(n, pie(1, "a"))),
                message("tables of a message", 1, "/blocks", n -> repeat(n, table(1, 1))));
    }

    private static Stream<Case> elementCases() {
        String at = "/blocks/0/elements/0";
        return Stream.of(
                message("text of a button", 75, at + "/text/text", n -> actions(button(x(n), ""))),
                message("value of a button", 2000, at + "/value", n -> actions(button("b", ",'value':'" + x(n) + "'"))),
                message(
                        "an action id",
                        255,
                        at + "/action_id",
                        n -> actions(button("b", ",'action_id':'" + x(n) + "'"))),
                message(
                        "label for screen readers",
                        75,
                        at + "/accessibility_label",
                        n -> actions(button("b", ",'accessibility_label':'" + x(n) + "'"))),
                message("title of a confirmation", 100, at + "/confirm/title/text", n -> confirm(n, 1, 1)),
                message("text of a confirmation", 300, at + "/confirm/text/text", n -> confirm(1, n, 1)),
                message("buttons of a confirmation", 30, at + "/confirm/deny/text", n -> confirm(1, 1, n)),
                message("options of a menu", 100, at + "/options", n -> actions(menu("static_select", n, 1, 1))),
                message(
                        "text of an option",
                        75,
                        at + "/options/0/text/text",
                        n -> actions(menu("static_select", 1, n, 1))),
                message(
                        "value of an option",
                        150,
                        at + "/options/0/value",
                        n -> actions(menu("static_select", 1, 1, n))),
                message("options of checkboxes", 10, at + "/options", n -> actions(menu("checkboxes", n, 1, 1))),
                message("options of radio buttons", 10, at + "/options", n -> actions(menu("radio_buttons", n, 1, 1))),
                message("options of an overflow menu", 5, at + "/options", n -> actions(menu("overflow", n, 1, 1))),
                message(
                        "a placeholder",
                        150,
                        at + "/placeholder/text",
                        n -> actions("{'type':'users_select','placeholder':" + plain(n) + "}")));
    }

    private static Stream<Case> dataCases() {
        return Stream.of(
                message("rows of a data table", 101, "/blocks/0/rows", n -> dataTable(n, 1)),
                message("cells of a data table's row", 20, "/blocks/0/rows/0", n -> dataTable(2, n)),
                message("text of all cells", 10_000, "/blocks/0/rows", n -> wideTable(n)),
                message(
                        "title of a chart",
                        50,
                        "/blocks/0/title",
                        n -> "{'type':'data_visualization','title':'" + x(n)
                                + "','chart':{'type':'pie','segments':[{'label':'a','value':1}]}}"),
                message("points of a series", 20, "/blocks/0/chart/series/0/data", n -> bars(1, n)),
                message("series of a chart", 6, "/blocks/0/chart/series", n -> bars(n, 1)),
                message(
                        "title of a card",
                        150,
                        "/blocks/0/title/text",
                        n -> "{'type':'card','title':" + mrkdwn(n) + "}"),
                message(
                        "buttons of a card",
                        3,
                        "/blocks/0/actions",
                        n -> "{'type':'card','actions':[" + repeatIds(n) + "]}"),
                message("title of a video", 200, "/blocks/0/title/text", n -> video(x(n), "a")),
                message("author of a video", 50, "/blocks/0/author_name", n -> video("t", x(n))),
                message(
                        "context actions",
                        5,
                        "/blocks/0/elements",
                        n -> "{'type':'context_actions','elements':["
                                + repeat(n, "{'type':'icon_button','icon':'trash','text':" + plain(1) + "}") + "]}"),
                message("rows of a table", 100, "/blocks/0/rows", n -> table(n, 1)),
                message("cells of a row", 20, "/blocks/0/rows/0", n -> table(1, n)),
                message("segments of a pie", 6, "/blocks/0/chart/segments", n -> pie(n, "a")),
                message("label of a segment", 20, "/blocks/0/chart/segments/0/label", n -> pie(1, x(n))),
                message("cards of a carousel", 10, "/blocks/0/elements", n -> carousel(n)),
                message("body of a card", 200, "/blocks/0/body/text", n -> "{'type':'card','body':" + mrkdwn(n) + "}"),
                message(
                        "children of a container",
                        10,
                        "/blocks/0/child_blocks",
                        n -> "{'type':'container','title':" + plain(1) + ",'child_blocks':["
                                + repeat(n, "{'type':'divider'}") + "]}"));
    }

    private static Stream<Case> viewCases() {
        String input = "/view/blocks/0/element";
        return Stream.of(
                view("blocks of a view", 100, "/view/blocks", n -> modal("", repeat(n, "{'type':'divider'}"))),
                view("title of a modal", 24, "/view/title/text", n -> titled(n)),
                view("submit of a modal", 24, "/view/submit/text", n -> modal(",'submit':" + plain(n), "")),
                view("close of a modal", 24, "/view/close/text", n -> modal(",'close':" + plain(n), "")),
                view(
                        "private metadata",
                        3000,
                        "/view/private_metadata",
                        n -> modal(",'private_metadata':'" + x(n) + "'", "")),
                view("a callback id", 255, "/view/callback_id", n -> modal(",'callback_id':'" + x(n) + "'", "")),
                view("an external id", 255, "/view/external_id", n -> modal(",'external_id':'" + x(n) + "'", "")),
                view(
                        "typed text",
                        3000,
                        input + "/initial_value",
                        n -> form(textInput(",'initial_value':'" + x(n) + "'"))),
                view("longest text", 3000, input + "/max_length", n -> form(textInput(",'max_length':" + n))),
                view("files", 10, input + "/max_files", n -> form("{'type':'file_input','max_files':" + n + "}")),
                view(
                        "text of an alert",
                        200,
                        "/view/blocks/0/text/text",
                        n -> modal("", "{'type':'alert','text':" + mrkdwn(n) + "}")));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void acceptsTheLimit(Case limited) {
        assertThat(limited.problems(limited.limit())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void refusesOneMoreAndPointsAtIt(Case limited) {
        assertThat(limited.problems(limited.limit() + 1))
                .extracting(Problem::pointer)
                .contains(limited.pointer());
    }

    @Test
    void measuresTheTextOfAllBlocksTogether() {
        JsonNode full = blocks(section(mrkdwn(3000)) + "," + section(mrkdwn(3000)) + "," + section(mrkdwn(3000)) + ","
                + section(mrkdwn(3000)) + "," + section(mrkdwn(1200)));
        JsonNode over = blocks(Json.write(full).replaceAll("^\\[|]$", "") + "," + section(mrkdwn(1)));

        assertThat(BlockRules.tooLong(full)).isFalse();
        assertThat(BlockRules.tooLong(over)).isTrue();
    }

    @Test
    void limitsTheSizeOfAView() {
        String full = modal("", repeat(85, section(mrkdwn(2900)))).replace('\'', '"');
        String over = modal("", repeat(90, section(mrkdwn(2900)))).replace('\'', '"');

        assertThat(full.length()).isLessThan(Limits.VIEW_BYTES);
        assertThat(ViewDefinition.read(Json.tree(full), "modal").path("blocks")).hasSize(85);
        assertThatThrownBy(() -> ViewDefinition.read(Json.tree(over), "modal"))
                .isInstanceOf(SlackRefusal.class)
                .hasMessage("view_too_large");
    }

    @Test
    void needsTwoOptionsInAnOverflowMenu() {
        assertThat(BlockRules.ofMessage(blocks(actions(menu("overflow", 1, 1, 1)))))
                .extracting(Problem::pointer)
                .containsExactly("/blocks/0/elements/0/options");
    }

    private static Case message(String name, int limit, String pointer, IntFunction<String> block) {
        return new Case(name, limit, pointer, false, n -> "[" + block.apply(n) + "]");
    }

    private static Case view(String name, int limit, String pointer, IntFunction<String> view) {
        return new Case(name, limit, pointer, true, view);
    }

    private static JsonNode blocks(String blocks) {
        return Json.parse("[" + blocks.replace('\'', '"') + "]").orElseThrow();
    }

    private static String x(int n) {
        return "x".repeat(n);
    }

    private static String repeat(int n, String json) {
        return IntStream.range(0, n).mapToObj(i -> json).collect(Collectors.joining(","));
    }

    private static String plain(int n) {
        return "{'type':'plain_text','text':'" + x(n) + "'}";
    }

    private static String mrkdwn(int n) {
        return "{'type':'mrkdwn','text':'" + x(n) + "'}";
    }

    private static String section(String text) {
        return "{'type':'section','text':" + text + "}";
    }

    private static String fields(int n, int length) {
        return "{'type':'section','fields':[" + repeat(n, mrkdwn(length)) + "]}";
    }

    private static String context(int n) {
        return "{'type':'context','elements':[" + repeat(n, mrkdwn(1)) + "]}";
    }

    private static String actions(String elements) {
        return "{'type':'actions','elements':[" + elements + "]}";
    }

    private static String button(String text, String more) {
        return "{'type':'button','text':{'type':'plain_text','text':'" + text + "'}" + more + "}";
    }

    private static String repeatIds(int n) {
        return IntStream.range(0, n)
                .mapToObj(i -> button("b", ",'action_id':'a" + i + "'"))
                .collect(Collectors.joining(","));
    }

    private static String confirm(int title, int text, int deny) {
        return actions(button(
                "b",
                ",'confirm':{'title':" + plain(title) + ",'text':" + plain(text) + ",'confirm':" + plain(1) + ",'deny':"
                        + plain(deny) + "}"));
    }

    private static String menu(String type, int n, int text, int value) {
        String options = IntStream.range(0, n)
                .mapToObj(i -> "{'text':" + plain(text) + ",'value':'"
                        + (i + x(value)).substring(0, value == 1 ? ("" + i).length() : value) + "'}")
                .collect(Collectors.joining(","));
        return "{'type':'" + type + "','options':[" + options + "]}";
    }

    private static String image(String alt, String title) {
        return "{'type':'image','image_url':'https://e.example/i.png','alt_text':'" + alt
                + "','title':{'type':'plain_text','text':'" + title + "'}}";
    }

    private static String imageAt(String address) {
        return "{'type':'image','image_url':'" + address + "','alt_text':'a'}";
    }

    private static String input(String label, String element) {
        return "{'type':'input','label':" + label + ",'element':" + element + "}";
    }

    private static String textInput(String more) {
        return "{'type':'plain_text_input'" + more + "}";
    }

    private static String pie(int segments, String label) {
        return "{'type':'data_visualization','title':'t','chart':{'type':'pie','segments':["
                + repeat(segments, "{'label':'" + label + "','value':1}") + "]}}";
    }

    private static String table(int rows, int columns) {
        return "{'type':'table','rows':[" + repeat(rows, "[" + repeat(columns, "{'type':'raw_text','text':'c'}") + "]")
                + "]}";
    }

    private static String wideTable(int n) {
        String rows = IntStream.range(0, 4)
                .mapToObj(i -> "[{'type':'raw_text','text':'" + x(i == 3 ? n - 7500 : 2500) + "'}]")
                .collect(Collectors.joining(","));
        return "{'type':'table','rows':[" + rows + "]}";
    }

    private static String dataTable(int rows, int columns) {
        return "{'type':'data_table','caption':'c','rows':["
                + repeat(rows, "[" + repeat(columns, "{'type':'raw_text','text':'c'}") + "]") + "]}";
    }

    private static String bars(int series, int points) {
        String categories =
                IntStream.range(0, points).mapToObj(i -> "'p" + i + "'").collect(Collectors.joining(","));
        String data = IntStream.range(0, points)
                .mapToObj(i -> "{'label':'p" + i + "','value':1}")
                .collect(Collectors.joining(","));
        String all = IntStream.range(0, series)
                .mapToObj(i -> "{'name':'s" + i + "','data':[" + data + "]}")
                .collect(Collectors.joining(","));
        return "{'type':'data_visualization','title':'t','chart':{'type':'bar','axis_config':{'categories':["
                + categories + "]},'series':[" + all + "]}}";
    }

    private static String video(String title, String author) {
        return "{'type':'video','alt_text':'a','video_url':'https://e.example/v','thumbnail_url':'https://e.example/t',"
                + "'title':{'type':'plain_text','text':'" + title + "'},'author_name':'" + author + "'}";
    }

    private static String carousel(int n) {
        return "{'type':'carousel','elements':[" + repeat(n, "{'type':'card','title':" + mrkdwn(1) + "}") + "]}";
    }

    private static String modal(String more, String blocks) {
        return "{'type':'modal','title':" + plain(1) + more + ",'blocks':[" + blocks + "]}";
    }

    private static String titled(int n) {
        return "{'type':'modal','title':" + plain(n) + ",'blocks':[]}";
    }

    private static String form(String element) {
        return modal(",'submit':" + plain(1), input(plain(1), element));
    }
}
