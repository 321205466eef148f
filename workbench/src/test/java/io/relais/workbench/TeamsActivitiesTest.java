package io.relais.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import io.relais.workbench.FakeBot.Received;
import io.relais.workbench.FakeBot.Reply;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the bot is sent when people write, and when the app is installed. */
class TeamsActivitiesTest {
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
        if (!teams.received().isEmpty()) {
            teams.workbench.bot.reset();
        }
    }

    @Test
    void tellsWhatIsWrittenInThePersonalChat() {
        say("ben", teams.personal("ben"), "'text':'lead <next>'");

        JsonNode activity = teams.last();
        assertThat(Json.text(activity, "type")).isEqualTo("message");
        assertThat(Json.text(activity, "text")).isEqualTo("lead <next>");
        assertThat(Json.text(activity, "channelId")).isEqualTo("msteams");
        assertThat(Json.text(activity, "locale")).isEqualTo("fr-FR");
        assertThat(activity.at("/conversation/conversationType").stringValue()).isEqualTo("personal");
        assertThat(activity.at("/conversation/tenantId").stringValue())
                .isEqualTo(teams.app().tenant());
        assertThat(activity.at("/channelData/tenant/id").stringValue())
                .isEqualTo(teams.app().tenant());
        assertThat(activity.at("/from/id").stringValue()).startsWith("29:");
        assertThat(activity.at("/from/aadObjectId").stringValue()).hasSize(36);
        assertThat(activity.at("/recipient/id").stringValue())
                .isEqualTo("28:" + teams.app().id());
        assertThat(activity.at("/entities/0/type").stringValue()).isEqualTo("clientInfo");
        assertThat(activity.at("/attachments/0/content").stringValue()).isEqualTo("<p>lead &lt;next&gt;</p>");
    }

    @Test
    void tellsOfAChannelOnlyWhatNamesTheBot() {
        String sales = teams.conversation("ana", "Sales");
        say("ana", sales, "'text':'morning'");
        assertThat(teams.received()).isEmpty();

        say("ana", sales, "'text':'lead 4711','mention':true");

        JsonNode activity = teams.last();
        assertThat(Json.text(activity, "text")).isEqualTo("<at>Relais</at> lead 4711");
        assertThat(activity.at("/entities/0/mentioned/id").stringValue())
                .isEqualTo(teams.app().botId());
        assertThat(activity.at("/conversation/id").stringValue())
                .isEqualTo(sales + ";messageid=" + Json.text(activity, "id"));
        assertThat(activity.at("/channelData/channel/id").stringValue()).isEqualTo(sales);
        assertThat(activity.at("/channelData/team/id").stringValue()).isEqualTo(teams.conversation("ana", "General"));
        JsonNode messages = teams.messages("mia", sales);
        assertThat(Json.text(messages.path(messages.size() - 1), "text")).isEqualTo("@Relais lead 4711");
    }

    @Test
    void keepsRepliesInTheirThread() {
        String sales = teams.conversation("ana", "Marketing");
        say("ana", sales, "'text':'lead','mention':true");
        String root = Json.text(teams.last(), "id");

        say("leo", sales, "'text':'help','mention':true,'replyTo':'" + root + "'");

        assertThat(teams.last().at("/conversation/id").stringValue()).isEqualTo(sales + ";messageid=" + root);
    }

    @Test
    void writesTimesWithAndWithoutAFraction() {
        for (int i = 0; i < 4; i++) {
            say("ana", teams.personal("ana"), "'text':'x'");
        }

        assertThat(teams.received())
                .extracting(request -> Json.text(request.payload(), "timestamp"))
                .allSatisfy(time ->
                        assertThat(Instant.parse(time)).isBefore(Instant.now().plusSeconds(1)))
                .anyMatch(time -> time.contains("."))
                .anyMatch(time -> !time.contains("."));
    }

    @Test
    void saysSomethingWhenTheBotDoesNot() {
        teams.answers(request -> Reply.status(500));

        say("gus", teams.personal("gus"), "'text':'lead'");

        assertThat(teams.state("gus").at("/notice/text").stringValue())
                .isEqualTo("Something went wrong. Please try again.");
    }

    @Test
    void removesAndAddsTheApp() {
        String chat = teams.personal("leo");
        act("leo", "uninstall", chat);
        JsonNode removed = teams.last();
        assertThat(Json.text(removed, "action")).isEqualTo("remove");
        assertThat(teams.state("leo").path("installed").booleanValue()).isFalse();
        assertThat(teams.tryAct("{'as':'leo','kind':'say','conversation':'" + chat + "','text':'lead'}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(TeamsSide.errorCode(teams.call(
                        "POST",
                        "v3/conversations/" + TeamsSide.encoded(chat) + "/activities",
                        "{'type':'message','text':'x'}")))
                .isEqualTo("BotNotInConversationRoster");

        act("leo", "install", chat);

        assertThat(teams.received()).extracting(Received::type).contains("installationUpdate", "conversationUpdate");
        assertThat(teams.state("leo").path("installed").booleanValue()).isTrue();
    }

    @Test
    void namesTheTeamWhereItIsInstalledInOne() {
        act("mia", "uninstall", teams.conversation("mia", "General"));
        assertThat(teams.state("ana").path("conversations"))
                .filteredOn(each -> Json.text(each, "team").equals("Northstar"))
                .hasSize(3)
                .noneMatch(each -> each.path("installed").booleanValue());

        act("mia", "install", teams.conversation("mia", "General"));

        JsonNode update = teams.last();
        assertThat(Json.text(update, "type")).isEqualTo("conversationUpdate");
        assertThat(update.at("/channelData/eventType").stringValue()).isEqualTo("teamMemberAdded");
        assertThat(update.at("/channelData/team/name").stringValue()).isEqualTo("Northstar");
        assertThat(update.at("/membersAdded/0/id").stringValue())
                .isEqualTo(teams.app().botId());
    }

    private static void say(String slug, String conversation, String fields) {
        teams.act("{'as':'" + slug + "','kind':'say','conversation':'" + conversation + "'," + fields + "}");
    }

    private static void act(String slug, String kind, String conversation) {
        teams.act("{'as':'" + slug + "','kind':'" + kind + "','conversation':'" + conversation + "'}");
    }
}
