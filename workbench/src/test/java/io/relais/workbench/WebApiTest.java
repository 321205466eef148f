package io.relais.workbench;

import static io.relais.workbench.RunningWorkbench.BOT_TOKEN;
import static io.relais.workbench.RunningWorkbench.error;
import static io.relais.workbench.RunningWorkbench.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The Web API's manners: arguments, error codes, and what each method answers. */
class WebApiTest {
    private static RunningWorkbench workbench;

    @BeforeAll
    static void start() {
        workbench = new RunningWorkbench();
    }

    @AfterAll
    static void stop() {
        workbench.close();
    }

    @Test
    void takesBlocksAsTextInAForm() {
        String blocks = URLEncoder.encode(
                "[{\"type\":\"section\",\"text\":{\"type\":\"mrkdwn\",\"text\":\"é & 🚀\"}}]", StandardCharsets.UTF_8);

        JsonNode answer = workbench.slackForm(
                "chat.postMessage", "token=" + BOT_TOKEN + "&channel=C0SALES&text=t&blocks=" + blocks);

        assertThat(answer.at("/message/blocks/0/text/text").stringValue()).isEqualTo("é & 🚀");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "chat.postMessage    | {'text':'x'}                                         | invalid_arguments",
                "chat.postMessage    | {'channel':'C0NOWHERE','text':'x'}                   | channel_not_found",
                "chat.postMessage    | {'channel':'C0SALES'}                                | no_text",
                "chat.postMessage    | {'channel':'C0SALES','blocks':'nonsense'}            | invalid_blocks_format",
                "chat.postMessage    | {'channel':'C0SALES','text':'x','blocks':{}}         | invalid_blocks_format",
                "chat.postMessage    | {'channel':'C0SALES','text':'x','blocks':[{'type':'q'}]} | invalid_blocks",
                "chat.postMessage    | {'channel':'C0SALES','text':'x','thread_ts':'1.1'}   | thread_not_found",
                "chat.postEphemeral  | {'channel':'C0MARKETING','user':'U0ANA','text':'x'}  | user_not_in_channel",
                "chat.update         | {'channel':'C0SALES','ts':'1.1','text':'x'}          | message_not_found",
                "chat.delete         | {'channel':'C0SALES','ts':'1.1'}                     | message_not_found",
                "users.info          | {'user':'U0NOBODY'}                                  | user_not_found",
                "users.lookupByEmail | {'email':'nobody@northstar.example'}                 | users_not_found",
                "users.list          | {'limit':'many'}                                     | invalid_arguments",
                "users.list          | {'cursor':'nonsense'}                                | invalid_cursor",
                "conversations.info  | {'channel':'C0NOWHERE'}                              | channel_not_found",
                "conversations.open  | {}                                                   | users_list_not_supplied",
                "conversations.open  | {'users':'U0NOBODY'}                                 | user_not_found",
                "conversations.list  | {'types':'secret'}                                   | invalid_types",
                "files.completeUploadExternal | {'files':[{'id':'F0'}]}                     | file_not_found",
                "no.such.method      | {}                                                   | unknown_method",
            })
    void refusesLikeSlack(String method, String args, String error) {
        JsonNode answer = workbench.slack(method, json(args));

        assertThat(answer.path("ok").booleanValue()).isFalse();
        assertThat(error(answer)).isEqualTo(error);
    }

    @Test
    void pointsAtWhatIsWrongInBlocks() {
        JsonNode answer = workbench.slack(
                "chat.postMessage", json("{'channel':'C0SALES','text':'x','blocks':[{'type':'section'}]}"));

        assertThat(answer.at("/response_metadata/messages/0").stringValue())
                .isEqualTo("[ERROR] missing required field: text or fields [json-pointer:/blocks/0]");
    }

    @Test
    void limitsTheTextOfAMessageAndMoreSoOfAnUpdate() {
        assertThat(error(post("x".repeat(40_001)))).isEqualTo("msg_too_long");
        JsonNode posted = post("x".repeat(40_000));
        String where = "{'channel':'C0SALES','ts':'" + Json.text(posted, "ts") + "','text':'";

        assertThat(error(workbench.slack("chat.update", json(where + "y".repeat(4_001) + "'}"))))
                .isEqualTo("msg_too_long");
        assertThat(workbench
                        .slack("chat.update", json(where + "y".repeat(4_000) + "'}"))
                        .path("ok")
                        .booleanValue())
                .isTrue();
    }

    @Test
    void keepsBlocksThatAnUpdateDoesNotMention() {
        JsonNode posted = workbench.slackOk(
                "chat.postMessage", json("{'channel':'C0SALES','text':'a','blocks':[{'type':'divider'}]}"));
        String where = "{'channel':'C0SALES','ts':'" + Json.text(posted, "ts") + "','text':'b'";

        JsonNode kept = workbench.slackOk("chat.update", json(where + "}"));
        JsonNode gone = workbench.slackOk("chat.update", json(where + ",'blocks':[]}"));

        assertThat(kept.at("/message/blocks/0/type").stringValue()).isEqualTo("divider");
        assertThat(gone.path("message").has("blocks")).isFalse();
    }

    @Test
    void opensADirectMessageOnce() {
        JsonNode first = workbench.slackOk("conversations.open", json("{'users':'U0LEO'}"));
        JsonNode again = workbench.slackOk("conversations.open", json("{'users':'U0LEO'}"));

        assertThat(first.at("/channel/id")).isEqualTo(again.at("/channel/id"));
        assertThat(first.has("already_open")).isFalse();
        assertThat(again.path("already_open").booleanValue()).isTrue();
    }

    @Test
    void pagesByCursor() {
        JsonNode first = workbench.slackOk("users.list", json("{'limit':4}"));
        String cursor = first.at("/response_metadata/next_cursor").stringValue();
        JsonNode second = workbench.slackOk("users.list", json("{'limit':4,'cursor':'" + cursor + "'}"));

        assertThat(first.path("members")).hasSize(4);
        assertThat(second.path("members")).hasSize(2);
        assertThat(second.at("/response_metadata/next_cursor").stringValue()).isEmpty();
    }

    @Test
    void tellsAGuestFromAMember() {
        JsonNode guest = workbench.slackOk("users.info", json("{'user':'U0GUS','include_locale':true}"));

        assertThat(guest.at("/user/is_restricted").booleanValue()).isTrue();
        assertThat(guest.at("/user/locale").stringValue()).isEqualTo("en-GB");
        assertThat(guest.at("/user/profile/email").stringValue()).isEqualTo("guest@partner.example");
    }

    @Test
    void takesAFileInThreeSteps() {
        JsonNode begun = workbench.slackOk("files.getUploadURLExternal", json("{'filename':'a.csv','length':3}"));
        var sent = workbench.send(HttpRequest.newBuilder(URI.create(Json.text(begun, "upload_url")))
                .POST(BodyPublishers.ofString("a,b"))
                .build());
        JsonNode done = workbench.slackOk(
                "files.completeUploadExternal",
                json("{'channel_id':'C0SALES','files':[{'id':'" + Json.text(begun, "file_id") + "','title':'A'}]}"));

        assertThat(sent.statusCode()).isEqualTo(200);
        assertThat(done.at("/files/0/title").stringValue()).isEqualTo("A");
    }

    private static JsonNode post(String text) {
        return workbench.slack(
                "chat.postMessage", Json.object().put("channel", "C0SALES").put("text", text));
    }
}
