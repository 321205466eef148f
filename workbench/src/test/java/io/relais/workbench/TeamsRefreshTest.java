package io.relais.workbench;

import static io.relais.workbench.TeamsSide.encoded;
import static io.relais.workbench.TeamsSide.withCard;
import static org.assertj.core.api.Assertions.assertThat;

import io.relais.workbench.FakeBot.Reply;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Cards that bring themselves up to date. */
class TeamsRefreshTest {
    private static final String FOR_ANA =
            "{'statusCode':200,'type':'application/vnd.microsoft.card.adaptive','value':{'type':'AdaptiveCard',"
                    + "'version':'1.5','body':[{'type':'TextBlock','text':'For Ana'}]}}";

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
    void refreshesByItselfOnceForEachUpdateAndOnlyForThoseItIsFor() {
        String sales = teams.conversation("ana", "Sales");
        String refresh = "{'type':'AdaptiveCard','version':'1.5','body':[{'type':'TextBlock','text':'For all'}],"
                + "'refresh':{'action':{'type':'Action.Execute','verb':'lead.show','data':{'lead':4711}},'userIds':['"
                + teams.account("ana").id() + "']}}";
        teams.answersInvokes(FOR_ANA);
        String id = teams.post(sales, withCard(refresh));

        teams.message("ben", sales, id);
        Waiting.untilTrue(
                "Ana's own card", () -> teams.message("ana", sales, id).contains("For Ana"));

        assertThat(teams.message("ben", sales, id)).contains("For all");
        assertThat(teams.received()).hasSize(1);
        assertThat(teams.last().at("/value/trigger").stringValue()).isEqualTo("automatic");
        assertThat(teams.last().at("/value/action/data/lead").intValue()).isEqualTo(4711);

        teams.callOk("PUT", "v3/conversations/" + encoded(sales) + "/activities/" + id, withCard(refresh));
        teams.message("ana", sales, id);
        Waiting.untilTrue("the refresh of the update", () -> teams.received().size() == 2);
    }

    @Test
    void refreshesOnDemandAndKeepsTheCardWhereThatFails() {
        String chat = teams.personal("gus");
        String refresh = "{'type':'AdaptiveCard','version':'1.5','body':[{'type':'TextBlock','text':'Old'}],"
                + "'refresh':{'action':{'type':'Action.Execute','verb':'lead.show'},'userIds':[]}}";
        String id = teams.post(chat, withCard(refresh));
        teams.answers(request -> Reply.status(500));

        teams.act("{'kind':'refresh','as':'gus','conversation':'" + chat + "','message':'" + id + "'}");

        assertThat(teams.received()).hasSize(1);
        assertThat(teams.state("gus").path("notice").isNull()).isTrue();
        assertThat(teams.message("gus", chat, id)).contains("Old");
    }
}
