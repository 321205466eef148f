package io.relais.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Searching with the message extension. */
class TeamsSearchTest {
    private static final String CARD =
            "{'type':'AdaptiveCard','version':'1.5','body':[{'type':'TextBlock','text':'Northwind'}]}";
    private static final String PREVIEW =
            "{'contentType':'application/vnd.microsoft.card.thumbnail','content':{'title':'Northwind','text':'4711'}}";
    private static final String RESULT = "{'contentType':'application/vnd.microsoft.card.adaptive','content':" + CARD
            + ",'preview':" + PREVIEW + "}";

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
    void asksWithTheWordsAndBeforeAnyWithoutThem() {
        teams.answersInvokes(found(""));

        search("north");
        JsonNode typed = teams.last().at("/value/parameters/0");
        search("");
        JsonNode first = teams.last().at("/value/parameters/0");

        assertThat(Json.text(teams.last(), "name")).isEqualTo("composeExtension/query");
        assertThat(teams.last().at("/value/commandId").stringValue()).isEqualTo("findLead");
        assertThat(Json.write(typed)).isEqualTo("{\"name\":\"words\",\"value\":\"north\"}");
        assertThat(Json.write(first)).isEqualTo("{\"name\":\"initialRun\",\"value\":\"true\"}");
    }

    @Test
    void postsWhatIsPicked() {
        teams.answersInvokes(found(RESULT));
        JsonNode result = search("north").at("/results/0");
        assertThat(Json.text(result, "title")).isEqualTo("Northwind");
        assertThat(Json.text(result, "text")).isEqualTo("4711");

        String general = teams.conversation("ana", "General");
        teams.act("{'kind':'pick','as':'ana','conversation':'" + general + "','result':'" + Json.text(result, "id")
                + "'}");

        JsonNode messages = teams.messages("ben", general);
        JsonNode posted = messages.path(messages.size() - 1);
        assertThat(posted.at("/from/id").stringValue()).isEqualTo("U0ANA");
        assertThat(posted.at("/attachments/0/content/body/0/text").stringValue())
                .isEqualTo("Northwind");
        assertThat(posted.at("/attachments/0/preview").isMissingNode()).isTrue();
    }

    @Test
    void showsWordsInsteadOfResults() {
        teams.answersInvokes("{'composeExtension':{'type':'message','text':'Nothing is called so.'}}");

        assertThat(search("x").path("results")).isEmpty();
        assertThat(teams.state("ana").at("/notice/text").stringValue()).isEqualTo("Nothing is called so.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "no type       | {'composeExtension':{}}                                    | /composeExtension/type",
                "no layout     | {'composeExtension':{'type':'result','attachments':[]}}    | /composeExtension/attachmentLayout",
                "no list       | {'composeExtension':{'type':'result','attachmentLayout':'list'}} | /composeExtension/attachments",
                "no preview    | {'composeExtension':{'type':'result','attachmentLayout':'list','attachments':[{'contentType':'application/vnd.microsoft.card.adaptive','content':{'type':'AdaptiveCard','version':'1.5','body':[{'type':'TextBlock','text':'x'}]}}]}} | /composeExtension/attachments/0/preview/contentType",
                "a broken card | {'composeExtension':{'type':'result','attachmentLayout':'grid','attachments':[{'contentType':'application/vnd.microsoft.card.adaptive','content':{}}]}} | /composeExtension/attachments/0/content",
            })
    void listsNothingFor(String name, String body, String pointer) {
        teams.answersInvokes(body);

        assertThat(search("x").path("results")).isEmpty();

        assertThat(teams.state("ana").at("/notice/text").stringValue()).startsWith("Something went wrong");
        assertThat(Json.write(teams.traffic("composeExtension/query").at("/response/refusedByTeams")))
                .contains(pointer);
    }

    private static String found(String results) {
        return "{'composeExtension':{'type':'result','attachmentLayout':'list','attachments':[" + results + "]}}";
    }

    private static JsonNode search(String query) {
        return teams.act("{'kind':'search','as':'ana','conversation':'" + teams.personal("ana")
                + "','command':'findLead','query':'" + query + "'}");
    }
}
