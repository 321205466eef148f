package io.relais.workbench;

import static io.relais.workbench.RunningWorkbench.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.relais.workbench.FakeBot.Received;
import io.relais.workbench.FakeBot.Reply;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What Slack sends to the bot, and what becomes of the answers. */
class DeliveryTest {
    private static RunningWorkbench workbench;
    private static SalesChannel sales;

    @BeforeAll
    static void start() {
        workbench = new RunningWorkbench();
        sales = new SalesChannel(workbench);
    }

    @AfterAll
    static void stop() {
        workbench.close();
    }

    @BeforeEach
    void forget() {
        workbench.bot.reset();
    }

    @Test
    void signsEveryRequest() throws Exception {
        sales.command("é & ü");
        workbench.act("{'kind':'openHome','as':'U0ANA'}");
        workbench.bot.last("event_callback");

        for (Received request : workbench.bot.fromSlack()) {
            String timestamp = String.valueOf(request.header("X-Slack-Request-Timestamp"));
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(RunningWorkbench.SIGNING_SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            String base = "v0:" + timestamp + ":" + request.body();
            String expected = "v0=" + HexFormat.of().formatHex(mac.doFinal(base.getBytes(StandardCharsets.UTF_8)));
            assertThat(request.header("X-Slack-Signature")).isEqualTo(expected);
            assertThat(Instant.ofEpochSecond(Long.parseLong(timestamp)))
                    .isBetween(Instant.now().minusSeconds(60), Instant.now().plusSeconds(2));
        }
    }

    @Test
    void sendsACommandWithAllItsFields() {
        sales.command("next");

        Map<String, String> form = workbench.bot.last("/lead").form();
        assertThat(form)
                .containsKeys("token", "response_url", "trigger_id")
                .containsEntry("team_id", "T0RELAIS")
                .containsEntry("team_domain", "northstar")
                .containsEntry("channel_id", "C0SALES")
                .containsEntry("channel_name", "sales")
                .containsEntry("user_id", "U0ANA")
                .containsEntry("user_name", "ana")
                .containsEntry("command", "/lead")
                .containsEntry("text", "next")
                .containsEntry("api_app_id", "A0RELAIS")
                .containsEntry("is_enterprise_install", "false");
    }

    @Test
    void showsAReplyInPlainTextAndOneForTheWholeChannel() {
        workbench.bot.answers(request -> Reply.ok("plain words"));
        sales.command("one");
        workbench.bot.answers(request -> Reply.ok("{\"response_type\":\"in_channel\",\"text\":\"for all\"}"));
        sales.command("two");

        assertThat(sales.texts("U0ANA")).contains("plain words", "for all");
        assertThat(sales.texts("U0BEN")).contains("for all").doesNotContain("plain words");
    }

    @Test
    void saysWhatSlackSaysWhenACommandFails() {
        workbench.bot.answers(request -> new Reply(200, "", Duration.ofSeconds(2)));
        sales.command("slow");
        assertThat(notice()).isEqualTo("/lead failed with the error \"operation_timeout\"");

        workbench.bot.answers(request -> Reply.status(500));
        sales.command("broken");
        assertThat(notice()).isEqualTo("/lead failed with the error \"dispatch_failed\"");

        workbench.bot.answers(request -> Reply.ok("{\"text\":\"x\",\"blocks\":[{\"type\":\"nonsense\"}]}"));
        sales.command("wrong");
        assertThat(notice()).contains("invalid_command_response", "/blocks/0/type");
    }

    @Test
    void leavesTheMessageOutOfAPressOnAnEphemeralOne() {
        sales.press(sales.whisperCard("psst"));

        JsonNode sent = workbench.bot.last("block_actions").payload();
        assertThat(sent.at("/container/is_ephemeral").booleanValue()).isTrue();
        assertThat(sent.has("message")).isFalse();
    }

    @Test
    void triesAnEventAgainUntilItIsTaken() {
        workbench.bot.answers(request -> Reply.status(request.header("X-Slack-Retry-Num") == null ? 500 : 200));
        workbench.act("{'kind':'openHome','as':'U0ANA'}");

        List<Received> tries = events(2);

        assertThat(tries.get(1).header("X-Slack-Retry-Num")).isEqualTo("1");
        assertThat(tries.get(1).header("X-Slack-Retry-Reason")).isEqualTo("http_error");
        assertThat(tries.get(0).payload().path("event_id"))
                .isEqualTo(tries.get(1).payload().path("event_id"));
    }

    @Test
    void triesAnEventThreeTimesMoreAndTellsATimeoutFromAnError() {
        workbench.bot.answers(request -> new Reply(200, "", Duration.ofMillis(1_300)));
        workbench.act("{'kind':'openHome','as':'U0ANA'}");

        List<Received> tries = events(4);

        assertThat(tries)
                .extracting(request ->
                        Optional.ofNullable(request.header("X-Slack-Retry-Num")).orElse("0"))
                .containsExactly("0", "1", "2", "3");
        assertThat(tries.get(3).header("X-Slack-Retry-Reason")).isEqualTo("http_timeout");
    }

    @Test
    void neverTriesACommandAgain() {
        workbench.bot.answers(request -> Reply.status(500));
        sales.command("once");
        workbench.bot.answers(request -> Reply.ok(""));
        sales.command("marker");

        assertThat(workbench.bot.fromSlack())
                .filteredOn(request -> request.type().equals("/lead"))
                .hasSize(2);
    }

    @Test
    void tellsOfMessagesToTheBotButNotOfUnsubscribedMentions() {
        workbench.act("{'kind':'message','as':'U0BEN','conversation':'C0SALES','text':'@Relais hello'}");
        workbench.act("{'kind':'message','as':'U0BEN','conversation':'D0BEN','text':'hello <!channel>'}");

        JsonNode sent = workbench.bot.last("event_callback").payload();
        assertThat(sent.at("/event/channel_type").stringValue()).isEqualTo("im");
        assertThat(sent.at("/event/text").stringValue()).isEqualTo("hello &lt;!channel&gt;");
        assertThat(workbench.bot.fromSlack())
                .noneMatch(request ->
                        request.payload().at("/event/type").stringValue("").equals("app_mention"));
    }

    @Test
    void runsAShortcutOnAMessage() {
        JsonNode posted =
                workbench.slackOk("chat.postMessage", json("{'channel':'C0SALES','text':'Met Ada at the fair'}"));

        workbench.act("{'kind':'shortcut','as':'U0ANA','conversation':'C0SALES','ts':'" + Json.text(posted, "ts")
                + "','callbackId':'lead.add'}");

        JsonNode sent = workbench.bot.last("message_action").payload();
        assertThat(sent.path("callback_id").stringValue()).isEqualTo("lead.add");
        assertThat(sent.at("/message/text").stringValue()).isEqualTo("Met Ada at the fair");
    }

    private static String notice() {
        return workbench.state("U0ANA").at("/notice/text").stringValue("");
    }

    private static List<Received> events(int count) {
        return Waiting.until(
                "events",
                () -> Optional.of(workbench.bot.fromSlack().stream()
                                .filter(request -> request.type().equals("event_callback"))
                                .toList())
                        .filter(found -> found.size() >= count));
    }
}
