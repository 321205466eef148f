package io.relais.workbench;

import static io.relais.workbench.TeamsSide.encoded;
import static io.relais.workbench.TeamsSide.errorCode;
import static io.relais.workbench.TeamsSide.withCard;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What the bot can ask of the Bot Connector, and what it is refused. */
class TeamsConnectorTest {
    private static final String CARD =
            "{'type':'AdaptiveCard','version':'1.5','body':[{'type':'TextBlock','text':'Lead 4711','wrap':true}]}";

    private static TeamsSide teams;

    @BeforeAll
    static void start() {
        teams = new TeamsSide();
    }

    @AfterAll
    static void stop() {
        teams.close();
    }

    @BeforeEach
    void forget() {
        teams.workbench.bot.reset();
    }

    @Test
    void speaksFirstToAPerson() {
        String chat = Json.text(teams.callOk("POST", "v3/conversations", oneToOne("ben")), "id");
        String id = teams.post(chat, withCard(CARD));

        assertThat(chat).startsWith("a:").isEqualTo(teams.personal("ben"));
        JsonNode message = last("ben", chat);
        assertThat(Json.text(message, "id")).isEqualTo(id);
        assertThat(message.at("/from/bot").booleanValue()).isTrue();
        assertThat(message.at("/attachments/0/content/body/0/text").stringValue())
                .isEqualTo("Lead 4711");
    }

    @Test
    void speaksFirstInAChannelAndAnswersInItsThread() {
        String sales = teams.conversation("ana", "Sales");
        JsonNode created =
                teams.callOk("POST", "v3/conversations", inChannel(sales, "{'type':'message','text':'New'}"));
        String thread = Json.text(created, "id");
        String first = Json.text(created, "activityId");

        String reply = teams.post(thread, "{'type':'message','text':'And more'}");

        assertThat(thread).isEqualTo(sales + ";messageid=" + first);
        JsonNode shown = last("mia", sales);
        assertThat(Json.text(shown, "id")).isEqualTo(reply);
        assertThat(Json.text(shown, "replyTo")).isEqualTo(first);
        assertThat(Json.text(shown, "textFormat")).isEqualTo("markdown");
    }

    @Test
    void updatesAndDeletesItsOwnMessages() {
        String chat = teams.personal("mia");
        String id = teams.post(chat, "{'type':'message','text':'before'}");
        String one = "v3/conversations/" + encoded(chat) + "/activities/" + id;

        teams.callOk("PUT", one, "{'type':'message','text':'after'}");
        JsonNode updated = last("mia", chat);
        teams.callOk("DELETE", one, "");

        assertThat(Json.text(updated, "text")).isEqualTo("after");
        assertThat(updated.path("edited").booleanValue()).isTrue();
        assertThat(teams.messages("mia", chat))
                .noneMatch(each -> Json.text(each, "id").equals(id));
        HttpResponse<String> again = teams.call("PUT", one, "{'type':'message','text':'x'}");
        assertThat(again.statusCode()).isEqualTo(404);
        assertThat(errorCode(again)).isEqualTo("ActivityNotFoundInConversation");
    }

    @Test
    void doesNotChangeWhatAPersonWrote() {
        String chat = teams.personal("mia");
        teams.act("{'as':'mia','kind':'say','conversation':'" + chat + "','text':'mine'}");
        String one = "v3/conversations/" + encoded(chat) + "/activities/" + Json.text(last("mia", chat), "id");

        assertThat(teams.call("DELETE", one, "").statusCode()).isEqualTo(403);
    }

    @Test
    void showsThatItTypesUntilItSaysSomething() {
        String chat = teams.personal("leo");
        teams.callOk("POST", "v3/conversations/" + encoded(chat) + "/activities", "{'type':'typing'}");
        assertThat(teams.state("leo").path("typing")).hasSize(1);
        assertThat(teams.state("ana").path("typing")).isEmpty();

        teams.post(chat, "{'type':'message','text':'done'}");

        assertThat(teams.state("leo").path("typing")).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "no type        | {'text':'x'}                                         | BadArgument",
                "another type   | {'type':'event','name':'x'}                          | BadArgument",
                "nothing to say | {'type':'message','text':' '}                        | BadSyntax",
                "no list        | {'type':'message','attachments':{}}                  | BadArgument",
                "no card        | {'type':'message','attachments':[{'contentType':'application/vnd.microsoft.card.adaptive'}]} | BadArgument",
                "a picture      | {'type':'message','attachments':[{'contentType':'image/png','content':{}}]} | BadArgument",
                "a format       | {'type':'message','text':'x','textFormat':'html'}    | BadArgument",
                "an odd mention | {'type':'message','text':'x','entities':[{'type':'mention','text':'<at>Ana</at>'}]} | BadArgument",
                "not an object  | [1]                                                  | BadSyntax",
            })
    void refusesToSay(String name, String activity, String code) {
        HttpResponse<String> answer =
                teams.call("POST", "v3/conversations/" + encoded(teams.personal("ana")) + "/activities", activity);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(errorCode(answer)).isEqualTo(code);
    }

    @Test
    void pointsAtWhatIsWrongWithACard() {
        String card = "{'type':'AdaptiveCard','version':'1.5','body':[{'type':'TextBlock','txet':'Lead'}]}";

        HttpResponse<String> answer = teams.call(
                "POST", "v3/conversations/" + encoded(teams.personal("ana")) + "/activities", withCard(card));

        assertThat(answer.body()).contains("/attachments/0/content/body/0/txet: is no property of this");
    }

    @ParameterizedTest(name = "{0} characters: {1}")
    @CsvSource({"51000, 201", "52000, 413"})
    void limitsTheSizeOfAMessage(int length, int status) {
        String activity = "{'type':'message','text':'" + "x".repeat(length) + "'}";

        assertThat(teams.call("POST", "v3/conversations/" + encoded(teams.personal("gus")) + "/activities", activity)
                        .statusCode())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a:unknown", "19:unknown@thread.tacv2"})
    void knowsNoOtherConversations(String id) {
        HttpResponse<String> answer =
                teams.call("POST", "v3/conversations/" + encoded(id) + "/activities", "{'type':'message','text':'x'}");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(errorCode(answer)).isEqualTo("ConversationNotFound");
    }

    @Test
    void knowsNoOtherThreads() {
        String thread = encoded(teams.conversation("ana", "Sales") + ";messageid=1");

        assertThat(teams.call("POST", "v3/conversations/" + thread + "/activities", "{'type':'message','text':'x'}")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void speaksOnlyWhereItIsInstalled() {
        String group = encoded(teams.conversation("ana", "Sales and marketing"));

        HttpResponse<String> answer =
                teams.call("POST", "v3/conversations/" + group + "/activities", "{'type':'message','text':'x'}");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(errorCode(answer)).isEqualTo("BotNotInConversationRoster");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "nobody        | {'members':[],'tenantId':'TENANT','channelData':{'tenant':{'id':'TENANT'}}}",
                "a stranger    | {'members':[{'id':'29:who'}],'tenantId':'TENANT','channelData':{'tenant':{'id':'TENANT'}}}",
                "no tenant     | {'members':[{'id':'ANA'}],'channelData':{'tenant':{'id':'TENANT'}}}",
                "no channel's  | {'members':[{'id':'ANA'}],'tenantId':'TENANT'}",
                "another bot   | {'bot':{'id':'28:other'},'members':[{'id':'ANA'}],'tenantId':'TENANT','channelData':{'tenant':{'id':'TENANT'}}}",
            })
    void opensNoChatWith(String name, String body) {
        String filled = body.replace("TENANT", teams.app().tenant())
                .replace("ANA", teams.account("ana").id());

        assertThat(teams.call("POST", "v3/conversations", filled).statusCode()).isEqualTo(400);
    }

    @Test
    void opensAChannelOnlyWithAMessage() {
        String sales = teams.conversation("ana", "Sales");

        assertThat(teams.call("POST", "v3/conversations", inChannel(sales, "{}"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(teams.call("POST", "v3/conversations", inChannel("19:x", "{'type':'message','text':'x'}"))
                        .statusCode())
                .isEqualTo(404);
    }

    private static JsonNode last(String slug, String chat) {
        JsonNode messages = teams.messages(slug, chat);
        return messages.path(messages.size() - 1);
    }

    private static String oneToOne(String slug) {
        String tenant = teams.app().tenant();
        return "{'isGroup':false,'bot':{'id':'" + teams.app().botId() + "'},'members':[{'id':'"
                + teams.account(slug).id() + "'}],'tenantId':'" + tenant + "','channelData':{'tenant':{'id':'" + tenant
                + "'}}}";
    }

    private static String inChannel(String channel, String activity) {
        return "{'isGroup':true,'channelData':{'channel':{'id':'" + channel + "'}},'activity':" + activity + "}";
    }
}
