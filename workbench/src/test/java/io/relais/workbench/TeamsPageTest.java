package io.relais.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import io.relais.workbench.FakeBot.Reply;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What the page is told of Teams, and what it cannot ask for. */
class TeamsPageTest {
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
    void showsEachPersonTheirOwnConversations() {
        assertThat(teams.state("ana").path("conversations"))
                .extracting(each -> Json.text(each, "kind") + " " + Json.text(each, "name"))
                .containsExactly(
                        "personal Relais",
                        "groupChat Sales and marketing",
                        "channel General",
                        "channel Sales",
                        "channel Marketing");
        assertThat(teams.state("ben").path("conversations"))
                .extracting(each -> Json.text(each, "kind"))
                .containsExactly("personal", "channel", "channel", "channel");
    }

    @Test
    void saysWhoSomebodyIsAndWhereTheAppIs() {
        JsonNode state = teams.state("gus");

        assertThat(state.at("/me/id").stringValue()).isEqualTo("U0GUS");
        assertThat(state.at("/me/guest").booleanValue()).isTrue();
        assertThat(state.path("installed").booleanValue()).isTrue();
        assertThat(state.path("dialog").isNull()).isTrue();
        assertThat(state.path("notice").isNull()).isTrue();
        assertThat(state.path("typing")).isEmpty();
        assertThat(teams.state("ana").path("conversations"))
                .filteredOn(each -> !each.path("installed").booleanValue())
                .extracting(each -> Json.text(each, "kind"))
                .containsExactly("groupChat");
    }

    @Test
    void offersWhatTheManifestOffersThere() {
        JsonNode personal = teams.state("ana");
        JsonNode channel = teams.workbench.get(
                "/teams/state?as=ana&conversation=" + TeamsSide.encoded(teams.conversation("ana", "Sales")));

        assertThat(Json.write(personal.path("commands")))
                .isEqualTo("[{\"title\":\"lead\",\"description\":\"Your leads\"}]");
        assertThat(channel.at("/commands/0/title").stringValue()).isEqualTo("help");
        assertThat(Json.write(personal.path("extension")))
                .isEqualTo("{\"search\":[{\"id\":\"findLead\",\"title\":\"Find a lead\",\"description\":\"By name\"}],"
                        + "\"actions\":[{\"id\":\"addLead\",\"title\":\"Make a lead of this\","
                        + "\"description\":\"Opens the form\"}]}");
    }

    @Test
    void countsWhatIsUnreadUntilItIsRead() {
        String chat = teams.personal("leo");
        teams.post(chat, "{'type':'message','text':'one'}");
        assertThat(teams.state("leo").at("/conversations/0/unread").intValue()).isEqualTo(1);

        teams.messages("leo", chat);

        assertThat(teams.state("leo").at("/conversations/0/unread").intValue()).isZero();
    }

    @Test
    void forgetsANoticeWhenThePersonGoesOn() {
        String say = "{'kind':'say','as':'mia','conversation':'" + teams.personal("mia") + "','text':'lead'}";
        teams.answers(request -> Reply.status(500));
        teams.act(say);
        assertThat(teams.state("mia").path("notice").isObject()).isTrue();

        teams.answers(request -> Reply.status(202));
        teams.act(say);

        assertThat(teams.state("mia").path("notice").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'kind':'say','as':'nobody','conversation':'CHAT','text':'x'}",
                "{'kind':'say','as':'ben','conversation':'GROUP','text':'x'}",
                "{'kind':'say','as':'ana','conversation':'GROUP','text':'x','mention':true}",
                "{'kind':'say','as':'ana','conversation':'CHAT','text':'  '}",
                "{'kind':'say','as':'ana','conversation':'SALES','text':'x','replyTo':'1'}",
                "{'kind':'dance','as':'ana'}",
                "{'kind':'execute','as':'ana','conversation':'CHAT','message':'1','action':{}}",
                "{'kind':'refresh','as':'ana','conversation':'CHAT','message':'1'}",
                "{'kind':'dialogSubmit','as':'ana','dialog':'x'}",
                "{'kind':'dialogClose','as':'ana','dialog':'x'}",
                "{'kind':'search','as':'ana','conversation':'CHAT','command':'nonsense','query':''}",
                "{'kind':'pick','as':'ana','conversation':'CHAT','result':'x'}",
                "{'kind':'messageAction','as':'ana','conversation':'CHAT','message':'1','command':'addLead'}",
                "{'kind':'install','as':'ana','conversation':'CHAT'}",
                "{'kind':'uninstall','as':'ana','conversation':'GROUP'}",
            })
    void refusesWhatIsNotThere(String act) {
        String filled = act.replace("CHAT", teams.personal("ana"))
                .replace("GROUP", teams.conversation("ana", "Sales and marketing"))
                .replace("SALES", teams.conversation("ana", "Sales"));

        var answer = teams.tryAct(filled);

        assertThat(answer.statusCode()).isBetween(400, 404);
        assertThat(Json.parse(answer.body()).orElseThrow().path("error").stringValue())
                .isNotBlank();
        assertThat(teams.received()).isEmpty();
    }

    @Test
    void recordsBothWaysAsTeams() {
        teams.act("{'kind':'say','as':'ana','conversation':'" + teams.personal("ana") + "','text':'lead'}");
        teams.post(teams.personal("ana"), "{'type':'message','text':'x'}");

        JsonNode in = teams.traffic("message");
        JsonNode out = teams.traffic("teams.activities.post");

        assertThat(Json.text(in, "channel") + " " + Json.text(in, "direction")).isEqualTo("teams toBot");
        assertThat(Json.text(out, "channel") + " " + Json.text(out, "direction"))
                .isEqualTo("teams toTeams");
        assertThat(out.at("/request/call").stringValue()).startsWith("POST v3/conversations/a:");
    }
}
