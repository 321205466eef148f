package io.relais.workbench;

import static io.relais.workbench.RunningWorkbench.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.relais.workbench.FakeBot.Reply;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The ways between a person, Slack and the bot, each once from end to end. */
class HandoverTest {
    private static RunningWorkbench workbench;

    @BeforeAll
    static void start() {
        workbench = new RunningWorkbench();
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
    void showsWhatABotPosts() {
        workbench.slackOk("chat.postMessage", json("{'channel':'C0SALES','text':'A new lead'}"));

        JsonNode messages = workbench.get("/conversations/C0SALES/messages?as=U0ANA");

        assertThat(messages).anySatisfy(message -> {
            assertThat(Json.text(message, "text")).isEqualTo("A new lead");
            assertThat(message.at("/author/bot").booleanValue()).isTrue();
        });
    }

    @Test
    void sendsASlashCommandAndShowsTheReplyToThatPersonOnly() {
        workbench.bot.answers(request -> Reply.ok("{\"response_type\":\"ephemeral\",\"text\":\"your queue\"}"));

        workbench.act("{'kind':'slash','as':'U0ANA','conversation':'C0SALES','command':'/lead','text':'next'}");

        JsonNode sent = workbench.bot.last("/lead").payload();
        assertThat(Json.text(sent, "text")).isEqualTo("next");
        assertThat(Json.text(sent, "user_id")).isEqualTo("U0ANA");
        assertThat(texts("C0SALES", "U0ANA")).contains("your queue");
        assertThat(texts("C0SALES", "U0BEN")).doesNotContain("your queue");
    }

    @Test
    void opensFillsAndSubmitsAModal() {
        JsonNode opened = workbench.slackOk(
                "views.open",
                openView(
                        "{'type':'input','block_id':'why','label':"
                                + "{'type':'plain_text','text':'Why'},'element':{'type':'plain_text_input','action_id':'text'}}"));
        String view = opened.at("/view/id").stringValue();

        workbench.act("{'kind':'submit','as':'U0ANA','viewId':'" + view
                + "','stateValues':{'why':{'text':{'type':'plain_text_input','value':'too small'}}}}");

        JsonNode sent = workbench.bot.last("view_submission").payload();
        assertThat(sent.at("/view/state/values/why/text/value").stringValue()).isEqualTo("too small");
        assertThat(workbench.state("U0ANA").path("modal").isNull()).isTrue();
    }

    @Test
    void pressesAButtonOfAMessage() {
        JsonNode posted = workbench.slackOk(
                "chat.postMessage",
                json("{'channel':'U0ANA','text':'card','blocks':[{'type':'actions','block_id':'b1','elements':["
                        + "{'type':'button','action_id':'lead.accept','value':'4711','text':"
                        + "{'type':'plain_text','text':'Accept'}}]}]}"));
        String ts = Json.text(posted, "ts");

        workbench.act("{'kind':'press','as':'U0ANA','conversation':'D0ANA','ts':'" + ts
                + "','blockId':'b1','actionId':'lead.accept'}");

        JsonNode sent = workbench.bot.last("block_actions").payload();
        assertThat(sent.at("/actions/0/value").stringValue()).isEqualTo("4711");
        assertThat(sent.at("/container/message_ts").stringValue()).isEqualTo(ts);
        assertThat(sent.at("/message/text").stringValue()).isEqualTo("card");
    }

    @Test
    void tellsTheBotThatTheHomeTabWasOpened() {
        workbench.act("{'kind':'openHome','as':'U0MIA'}");

        JsonNode sent = workbench.bot.last("event_callback").payload();
        assertThat(sent.at("/event/type").stringValue()).isEqualTo("app_home_opened");
        assertThat(sent.at("/event/user").stringValue()).isEqualTo("U0MIA");
    }

    @Test
    void sendsAnExampleWithAFreshExternalId() {
        workbench.send("POST", "/leads", json("{'exampleId':'claire'}"));
        workbench.send("POST", "/leads", json("{'exampleId':'claire'}"));

        assertThat(workbench.bot.to("/api/v1/leads"))
                .hasSize(2)
                .extracting(request -> Json.text(request.payload(), "externalId"))
                .doesNotHaveDuplicates();
    }

    private static tools.jackson.databind.node.ObjectNode openView(String block) {
        return json("{'trigger_id':'" + workbench.trigger("U0ANA") + "','view':{'type':'modal','callback_id':'form',"
                + "'title':{'type':'plain_text','text':'Form'},'submit':{'type':'plain_text','text':'Send'},'blocks':["
                + block + "]}}");
    }

    private static java.util.List<String> texts(String conversation, String person) {
        JsonNode messages = workbench.get("/conversations/" + conversation + "/messages?as=" + person);
        return messages.values().stream()
                .map(message -> Json.text(message, "text"))
                .toList();
    }
}
