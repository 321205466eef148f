package io.relais.workbench;

import static io.relais.workbench.TeamsSide.withCard;
import static org.assertj.core.api.Assertions.assertThat;

import io.relais.workbench.FakeBot.Reply;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Dialogs from a card's button, and from the menu of a message. */
class TeamsDialogsTest {
    private static final String REJECT =
            "{'type':'Action.Submit','title':'Reject','data':{'msteams':{'type':'task/fetch'},'lead':4711}}";
    private static final String SAVE = "{'type':'Action.Submit','title':'Save','data':{'form':'reject'}}";
    private static final String FORM = form("Why");

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
    void opensFromAButton() {
        open("ana", FORM);

        JsonNode invoke = teams.last();
        assertThat(Json.text(invoke, "name")).isEqualTo("task/fetch");
        assertThat(invoke.at("/value/data/lead").intValue()).isEqualTo(4711);
        JsonNode dialog = teams.state("ana").path("dialog");
        assertThat(Json.text(dialog, "title")).isEqualTo("Why");
        assertThat(Json.text(dialog, "width")).isEqualTo("medium");
        assertThat(dialog.at("/card/body/0/id").stringValue()).isEqualTo("reason");
        assertThat(dialog.path("text").isNull()).isTrue();
        assertThat(teams.state("ben").path("dialog").isNull()).isTrue();
    }

    @Test
    void goesOnShowsWordsAndCloses() {
        open("ben", FORM);

        teams.answersInvokes(form("Are you sure"));
        submit("ben", "{'reason':'budget'}");
        assertThat(teams.last().at("/value/data/reason").stringValue()).isEqualTo("budget");
        assertThat(Json.text(teams.state("ben").path("dialog"), "title")).isEqualTo("Are you sure");

        teams.answersInvokes("{'task':{'type':'message','value':'Rejected.'}}");
        submit("ben", "{'reason':'budget'}");
        assertThat(Json.text(teams.state("ben").path("dialog"), "text")).isEqualTo("Rejected.");
        assertThat(teams.state("ben").at("/dialog/card").isNull()).isTrue();

        teams.act("{'kind':'dialogClose','as':'ben','dialog':'" + dialogOf("ben") + "'}");
        assertThat(teams.state("ben").path("dialog").isNull()).isTrue();
    }

    @Test
    void closesWhereTheBotSaysNothingMore() {
        open("mia", FORM);
        teams.answersInvokes("");

        submit("mia", "{'reason':'budget'}");

        assertThat(Json.text(teams.last(), "name")).isEqualTo("task/submit");
        assertThat(teams.state("mia").path("dialog").isNull()).isTrue();
    }

    @Test
    void isNotSubmittedWhileSomethingRequiredIsEmpty() {
        open("gus", FORM);

        var answer = teams.tryAct(submission("gus", "{}"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Choose a reason");
        assertThat(Json.text(teams.last(), "name")).isEqualTo("task/fetch");
    }

    @Test
    void staysOpenWhereTheAnswerIsNone() {
        open("leo", FORM);
        teams.answers(request -> Reply.status(503));

        submit("leo", "{'reason':'budget'}");

        assertThat(teams.state("leo").at("/notice/text").stringValue()).startsWith("Something went wrong");
        assertThat(teams.state("leo").at("/dialog/busy").booleanValue()).isFalse();
        assertThat(Json.text(teams.state("leo").path("dialog"), "title")).isEqualTo("Why");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "nothing         | ``                                                      | must say what the dialog shows",
                "another type    | {'task':{'type':'open'}}                                | /task/type: must be continue or message",
                "no task         | {'value':1}                                             | /task: must be an object",
                "no title        | {'task':{'type':'continue','value':{}}}                 | /task/value/title: must be a text",
                "odd size        | {'task':{'type':'continue','value':{'title':'T','height':'tall'}}} | /task/value/height: must be small",
                "no card         | {'task':{'type':'continue','value':{'title':'T','url':'https://e.example'}}} | /task/value/card/contentType",
                "what executes   | {'task':{'type':'continue','value':{'title':'T','card':{'contentType':'application/vnd.microsoft.card.adaptive','content':{'type':'AdaptiveCard','version':'1.5','actions':[{'type':'Action.Execute','title':'x','verb':'v'}]}}}}} | /task/value/card/content/actions/0/type",
            })
    void opensNothingFor(String name, String body, String why) {
        open("gus", body);

        assertThat(teams.state("gus").at("/notice/text").stringValue()).startsWith("Something went wrong");
        assertThat(Json.write(teams.traffic("task/fetch").at("/response/refusedByTeams")))
                .contains(why);
    }

    @Test
    void opensFromTheMenuOfAMessage() {
        String chat = teams.conversation("leo", "Marketing");
        teams.act("{'kind':'say','as':'mia','conversation':'" + chat + "','text':'Call <Claire>'}");
        JsonNode messages = teams.messages("leo", chat);
        String id = Json.text(messages.path(messages.size() - 1), "id");
        teams.answersInvokes(FORM);

        teams.act("{'kind':'messageAction','as':'leo','conversation':'" + chat + "','message':'" + id
                + "','command':'addLead'}");

        JsonNode invoke = teams.last();
        assertThat(Json.text(invoke, "name")).isEqualTo("composeExtension/fetchTask");
        assertThat(invoke.at("/value/commandId").stringValue()).isEqualTo("addLead");
        assertThat(invoke.at("/value/commandContext").stringValue()).isEqualTo("message");
        assertThat(invoke.at("/value/messagePayload/body/content").stringValue())
                .isEqualTo("<p>Call &lt;Claire&gt;</p>");
        assertThat(invoke.at("/value/messagePayload/from/user/id").stringValue())
                .isEqualTo(teams.account("mia").aadId());

        teams.answersInvokes("");
        submit("leo", "{'reason':'budget'}");

        assertThat(Json.text(teams.last(), "name")).isEqualTo("composeExtension/submitAction");
        assertThat(teams.last().at("/value/data/form").stringValue()).isEqualTo("reject");
        assertThat(teams.last().at("/value/messagePayload/id").stringValue()).isEqualTo(id);
        assertThat(teams.state("leo").path("dialog").isNull()).isTrue();
    }

    private static void open(String slug, String answer) {
        String chat = teams.personal(slug);
        String id = teams.post(chat, withCard("{'type':'AdaptiveCard','version':'1.5','actions':[" + REJECT + "]}"));
        teams.answersInvokes(answer);
        teams.act("{'kind':'submit','as':'" + slug + "','conversation':'" + chat + "','message':'" + id + "','action':"
                + REJECT + ",'inputs':{}}");
    }

    private static void submit(String slug, String inputs) {
        teams.act(submission(slug, inputs));
    }

    private static String submission(String slug, String inputs) {
        return "{'kind':'dialogSubmit','as':'" + slug + "','dialog':'" + dialogOf(slug) + "','action':" + SAVE
                + ",'inputs':" + inputs + "}";
    }

    private static String dialogOf(String slug) {
        return Json.text(teams.state(slug).path("dialog"), "id");
    }

    private static String form(String title) {
        return "{'task':{'type':'continue','value':{'title':'" + title + "','width':'medium','height':400,'card':{"
                + "'contentType':'application/vnd.microsoft.card.adaptive','content':{'type':'AdaptiveCard',"
                + "'version':'1.5','body':[{'type':'Input.ChoiceSet','id':'reason','label':'Reason',"
                + "'isRequired':true,'errorMessage':'Choose a reason','choices':[{'title':'Budget','value':'budget'}]}],"
                + "'actions':[" + SAVE + "]}}}}}";
    }
}
