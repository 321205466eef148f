package io.relais.workbench.slack.blocks;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Blocks and views with much of one thing in them, as JSON with single quotes. */
final class MuchOf {
    private MuchOf() {}

    static String x(int n) {
        return "x".repeat(n);
    }

    static String repeat(int n, String json) {
        return IntStream.range(0, n).mapToObj(i -> json).collect(Collectors.joining(","));
    }

    static String plain(int n) {
        return "{'type':'plain_text','text':'" + x(n) + "'}";
    }

    static String mrkdwn(int n) {
        return "{'type':'mrkdwn','text':'" + x(n) + "'}";
    }

    static String section(String text) {
        return "{'type':'section','text':" + text + "}";
    }

    static String fields(int n, int length) {
        return "{'type':'section','fields':[" + repeat(n, mrkdwn(length)) + "]}";
    }

    static String context(int n) {
        return "{'type':'context','elements':[" + repeat(n, mrkdwn(1)) + "]}";
    }

    static String actions(String elements) {
        return "{'type':'actions','elements':[" + elements + "]}";
    }

    static String button(String text, String more) {
        return "{'type':'button','text':{'type':'plain_text','text':'" + text + "'}" + more + "}";
    }

    static String repeatIds(int n) {
        return IntStream.range(0, n)
                .mapToObj(i -> button("b", ",'action_id':'a" + i + "'"))
                .collect(Collectors.joining(","));
    }

    static String confirm(int title, int text, int deny) {
        return actions(button(
                "b",
                ",'confirm':{'title':" + plain(title) + ",'text':" + plain(text) + ",'confirm':" + plain(1) + ",'deny':"
                        + plain(deny) + "}"));
    }

    static String menu(String type, int n, int text, int value) {
        String options = IntStream.range(0, n)
                .mapToObj(i -> "{'text':" + plain(text) + ",'value':'"
                        + (i + x(value)).substring(0, value == 1 ? ("" + i).length() : value) + "'}")
                .collect(Collectors.joining(","));
        return "{'type':'" + type + "','options':[" + options + "]}";
    }

    static String image(String alt, String title) {
        return "{'type':'image','image_url':'https://e.example/i.png','alt_text':'" + alt
                + "','title':{'type':'plain_text','text':'" + title + "'}}";
    }

    static String imageAt(String address) {
        return "{'type':'image','image_url':'" + address + "','alt_text':'a'}";
    }

    static String input(String label, String element) {
        return "{'type':'input','label':" + label + ",'element':" + element + "}";
    }

    static String hinted(int n) {
        return "{'type':'input','label':" + plain(1) + ",'element':" + textInput("") + ",'hint':" + plain(n) + "}";
    }

    static String textInput(String more) {
        return "{'type':'plain_text_input'" + more + "}";
    }

    static String pie(int segments, String label) {
        return "{'type':'data_visualization','title':'t','chart':{'type':'pie','segments':["
                + repeat(segments, "{'label':'" + label + "','value':1}") + "]}}";
    }

    static String table(int rows, int columns) {
        return "{'type':'table','rows':[" + repeat(rows, "[" + repeat(columns, "{'type':'raw_text','text':'c'}") + "]")
                + "]}";
    }

    static String wideTable(int n) {
        String rows = IntStream.range(0, 4)
                .mapToObj(i -> "[{'type':'raw_text','text':'" + x(i == 3 ? n - 7500 : 2500) + "'}]")
                .collect(Collectors.joining(","));
        return "{'type':'table','rows':[" + rows + "]}";
    }

    static String dataTable(int rows, int columns) {
        return "{'type':'data_table','caption':'c','rows':["
                + repeat(rows, "[" + repeat(columns, "{'type':'raw_text','text':'c'}") + "]") + "]}";
    }

    static String bars(int series, int points) {
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

    static String video(String title, String author) {
        return "{'type':'video','alt_text':'a','video_url':'https://e.example/v','thumbnail_url':'https://e.example/t',"
                + "'title':{'type':'plain_text','text':'" + title + "'},'author_name':'" + author + "'}";
    }

    static String carousel(int n) {
        return "{'type':'carousel','elements':[" + repeat(n, "{'type':'card','title':" + mrkdwn(1) + "}") + "]}";
    }

    static String modal(String more, String blocks) {
        return "{'type':'modal','title':" + plain(1) + more + ",'blocks':[" + blocks + "]}";
    }

    static String titled(int n) {
        return "{'type':'modal','title':" + plain(n) + ",'blocks':[]}";
    }

    static String form(String element) {
        return modal(",'submit':" + plain(1), input(plain(1), element));
    }

    /** A modal of that many bytes, as it is written without blanks. */
    static String bytes(int n) {
        String section = section(mrkdwn(3000)) + ",";
        int whole = (n - modal("", section(mrkdwn(1))).length()) / section.length();
        String most = section.repeat(whole);
        int rest = n - modal("", most + section(mrkdwn(0))).length();
        return modal("", most + section(mrkdwn(rest)));
    }
}
