package io.relais.workbench;

import static io.relais.workbench.TeamsSide.encoded;
import static io.relais.workbench.TeamsSide.withCard;
import static org.assertj.core.api.Assertions.assertThat;

import io.relais.workbench.FakeBot.Reply;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Pressing what executes on a card, and what each viewer then sees. */
class TeamsCardsTest {
    private static final String FAILED = "Something went wrong. Please try again.";
    private static final String ACCEPT =
            "{'type':'Action.Execute','title':'Accept','verb':'lead.accept','data':{'lead':4711}}";
    private static final String CARD = "{'type':'AdaptiveCard','version':'1.5','body':["
            + "{'type':'Input.Text','id':'note','label':'Note','value':'preset'},"
            + "{'type':'Input.Toggle','id':'call','label':'Call','title':'Call first'}],'actions':[" + ACCEPT + "]}";

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
    void tellsWhatWasPressedWithWhatIsFilledIn() {
        String chat = teams.personal("ana");
        String id = teams.post(chat, withCard(CARD));
        teams.answersInvokes(card("Accepted"));

        execute("ana", chat, id, ACCEPT, "{'call':'true'}");

        JsonNode invoke = teams.last();
        assertThat(Json.text(invoke, "name")).isEqualTo("adaptiveCard/action");
        assertThat(Json.text(invoke, "replyToId")).isEqualTo(id);
        assertThat(invoke.at("/value/trigger").stringValue()).isEqualTo("manual");
        assertThat(invoke.at("/value/action/verb").stringValue()).isEqualTo("lead.accept");
        assertThat(Json.write(invoke.at("/value/action/data")))
                .isEqualTo("{\"lead\":4711,\"note\":\"preset\",\"call\":\"true\"}");
    }

    @Test
    void showsTheAnswerToWhoPressedUntilTheMessageIsUpdated() {
        String sales = teams.conversation("ana", "Sales");
        String id = teams.post(sales, withCard(CARD));
        teams.answersInvokes(card("Yours"));
        execute("ana", sales, id, ACCEPT, "{}");

        assertThat(shown("ana", sales, id)).contains("Yours");
        assertThat(shown("ben", sales, id)).doesNotContain("Yours").contains("lead.accept");

        teams.callOk(
                "PUT", "v3/conversations/" + encoded(sales) + "/activities/" + id, withCard(textCard("Ana has it")));

        assertThat(Stream.of("ana", "ben").map(slug -> shown(slug, sales, id)))
                .allSatisfy(card -> assertThat(card).contains("Ana has it"));
    }

    @Test
    void showsWordsInsteadOfACard() {
        String chat = teams.personal("ben");
        String id = teams.post(chat, withCard(CARD));
        teams.answersInvokes(
                "{'statusCode':200,'type':'application/vnd.microsoft.activity.message','value':'It is Ana’s.'}");

        execute("ben", chat, id, ACCEPT, "{}");

        assertThat(notice("ben")).isEqualTo("It is Ana’s.");
        assertThat(shown("ben", chat, id)).contains("lead.accept");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "nothing         | ``                                        | must be an object with statusCode",
                "not JSON        | oops                                      | must be JSON",
                "another type    | {'statusCode':200,'type':'card','value':{}} | /type: is no type for status 200",
                "empty words     | {'statusCode':200,'type':'application/vnd.microsoft.activity.message','value':''} | /value: must be a text",
                "a broken card   | {'statusCode':200,'type':'application/vnd.microsoft.card.adaptive','value':{'type':'AdaptiveCard','version':'1.5','body':[{'type':'TextBlock'}]}} | /value/body/0: needs text",
                "a sign-in       | {'statusCode':401,'type':'application/vnd.microsoft.activity.loginRequest','value':{}} | /statusCode: is no answer",
                "a bare error    | {'statusCode':500,'type':'application/vnd.microsoft.error','value':{}} | /value: must have code and message",
            })
    void saysThatItFailedAndRecordsWhy(String name, String body, String why) {
        String chat = teams.personal("mia");
        String id = teams.post(chat, withCard(CARD));
        teams.answersInvokes(body);

        execute("mia", chat, id, ACCEPT, "{}");

        assertThat(notice("mia")).isEqualTo(FAILED);
        assertThat(Json.write(teams.traffic("adaptiveCard/action").at("/response/refusedByTeams")))
                .contains(why);
    }

    @Test
    void saysThatItFailedWhereTheBotSaysSo() {
        String chat = teams.personal("mia");
        String id = teams.post(chat, withCard(CARD));
        teams.answersInvokes("{'statusCode':500,'type':'application/vnd.microsoft.error',"
                + "'value':{'code':'500','message':'The store is away.'}}");

        execute("mia", chat, id, ACCEPT, "{}");

        assertThat(notice("mia")).isEqualTo(FAILED);
        assertThat(teams.traffic("adaptiveCard/action")
                        .at("/response/refusedByTeams")
                        .isMissingNode())
                .isTrue();
    }

    @Test
    void waitsOnlySoLong() {
        String chat = teams.personal("leo");
        String id = teams.post(chat, withCard(CARD));
        teams.answers(request -> new Reply(200, card("late").replace('\'', '"'), Duration.ofSeconds(2)));

        execute("leo", chat, id, ACCEPT, "{}");

        assertThat(notice("leo")).isEqualTo(FAILED);
        assertThat(Json.text(teams.traffic("adaptiveCard/action").path("response"), "outcome"))
                .contains("in time");
    }

    @Test
    void pressesOnlyWhatIsOnTheCard() {
        String chat = teams.personal("ana");
        String id = teams.post(chat, withCard(CARD));
        List<String> others = List.of(
                ACCEPT.replace("accept", "steal"),
                ACCEPT.replace("Action.Execute", "Action.Submit"),
                "{'type':'Action.Execute'}");

        assertThat(others)
                .allSatisfy(action -> assertThat(teams.tryAct(pressed("execute", "ana", chat, id, action, "{}"))
                                .statusCode())
                        .isBetween(400, 404));
        assertThat(teams.received()).isEmpty();
    }

    @Test
    void sendsNothingWhileSomethingRequiredIsEmpty() {
        String chat = teams.personal("ana");
        String required = CARD.replace("'value':'preset'", "'isRequired':true,'errorMessage':'Say why'");
        String id = teams.post(chat, withCard(required));

        var answer = teams.tryAct(pressed("execute", "ana", chat, id, ACCEPT, "{'note':''}"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Say why");
        assertThat(teams.received()).isEmpty();
    }

    @Test
    void sendsWhatIsSubmittedAsAMessage() {
        String chat = teams.personal("ana");
        String submit = "{'type':'Action.Submit','title':'Go','data':{'go':1}}";
        String id = teams.post(chat, withCard("{'type':'AdaptiveCard','version':'1.5','actions':[" + submit + "]}"));

        teams.act(pressed("submit", "ana", chat, id, submit, "{}"));

        assertThat(Json.text(teams.last(), "type")).isEqualTo("message");
        assertThat(Json.text(teams.last(), "replyToId")).isEqualTo(id);
        assertThat(teams.last().at("/value/go").intValue()).isEqualTo(1);
    }

    private static String textCard(String text) {
        return "{'type':'AdaptiveCard','version':'1.5','body':[{'type':'TextBlock','text':'" + text + "'}]}";
    }

    private static String card(String text) {
        return "{'statusCode':200,'type':'application/vnd.microsoft.card.adaptive','value':" + textCard(text) + "}";
    }

    private static String pressed(String kind, String slug, String chat, String id, String action, String inputs) {
        return "{'kind':'" + kind + "','as':'" + slug + "','conversation':'" + chat + "','message':'" + id
                + "','action':" + action + ",'inputs':" + inputs + "}";
    }

    private static void execute(String slug, String chat, String id, String action, String inputs) {
        teams.act(pressed("execute", slug, chat, id, action, inputs));
    }

    private static String shown(String slug, String chat, String id) {
        return teams.message(slug, chat, id);
    }

    private static String notice(String slug) {
        return teams.state(slug).at("/notice/text").stringValue("");
    }
}
