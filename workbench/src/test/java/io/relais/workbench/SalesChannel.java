package io.relais.workbench;

import static io.relais.workbench.RunningWorkbench.json;

import java.util.List;
import org.jspecify.annotations.NullMarked;
import tools.jackson.databind.JsonNode;

/** The sales channel of a running workbench, and Ana in it. */
@NullMarked
record SalesChannel(RunningWorkbench workbench) {

    private static final String BUTTON = "'blocks':[{'type':'actions','block_id':'b','elements':[{'type':'button',"
            + "'action_id':'go','text':{'type':'plain_text','text':'Go'}}]}]";

    /** A card with a button for everybody; the answer is its timestamp. */
    String postCard(String text) {
        return Json.text(
                workbench.slackOk(
                        "chat.postMessage", json("{'channel':'C0SALES','text':'" + text + "'," + BUTTON + "}")),
                "ts");
    }

    /** A card with a button for Ana's eyes only; the answer is its timestamp. */
    String whisperCard(String text) {
        return Json.text(
                workbench.slackOk(
                        "chat.postEphemeral",
                        json("{'channel':'C0SALES','user':'U0ANA','text':'" + text + "'," + BUTTON + "}")),
                "message_ts");
    }

    /** Presses the button of a card; the answer is the response URL that the bot is sent. */
    String pressed(String ts) {
        press(ts);
        return workbench
                .bot
                .last("block_actions")
                .payload()
                .path("response_url")
                .stringValue();
    }

    /** Ana presses the button of a card. */
    void press(String ts) {
        workbench.act("{'kind':'press','as':'U0ANA','conversation':'C0SALES','ts':'" + ts
                + "','blockId':'b','actionId':'go','stateValues':{}}");
    }

    /** Ana types a command. */
    void command(String text) {
        workbench.act("{'kind':'slash','as':'U0ANA','conversation':'C0SALES','command':'/lead','text':'" + text + "'}");
    }

    /** What one person reads there. */
    List<String> texts(String person) {
        JsonNode messages = workbench.get("/conversations/C0SALES/messages?as=" + person);
        return messages.values().stream()
                .map(message -> Json.text(message, "text"))
                .toList();
    }
}
