package io.relais.workbench;

import static io.relais.workbench.TeamsSide.encoded;
import static io.relais.workbench.TeamsSide.errorCode;
import static org.assertj.core.api.Assertions.assertThat;

import io.relais.workbench.teams.world.NorthstarTeam;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the bot is told of people, teams and channels. */
class TeamsRosterTest {
    private static TeamsSide teams;

    @BeforeAll
    static void start() {
        teams = new TeamsSide();
    }

    @AfterAll
    static void stop() {
        teams.close();
    }

    @Test
    void tellsOfAMemberByEitherId() {
        String members = "v3/conversations/" + encoded(teams.conversation("ana", "Sales")) + "/members/";

        JsonNode guest =
                teams.callOk("GET", members + encoded(teams.account("gus").id()), "");
        JsonNode member = teams.callOk("GET", members + teams.account("leo").aadId(), "");

        assertThat(Json.text(guest, "userRole")).isEqualTo("guest");
        assertThat(Json.text(guest, "userPrincipalName")).contains("#EXT#");
        assertThat(Json.text(member, "userRole")).isEqualTo("user");
        assertThat(Json.text(member, "email")).isEqualTo("leo.bernard@northstar.example");
        assertThat(errorCode(teams.call("GET", members + "29:who", ""))).isEqualTo("MemberNotFoundInConversation");
    }

    @Test
    void tellsMembersPageByPage() {
        String pages = "v3/conversations/" + encoded(NorthstarTeam.ID) + "/pagedmembers";

        JsonNode first = teams.callOk("GET", pages + "?pageSize=2", "");
        String token = encoded(Json.text(first, "continuationToken"));
        JsonNode second = teams.callOk("GET", pages + "?pageSize=3&continuationToken=" + token, "");

        assertThat(first.path("members")).hasSize(2);
        assertThat(second.path("members")).hasSize(3);
        assertThat(second.has("continuationToken")).isFalse();
        assertThat(teams.callOk("GET", pages, "").path("members")).hasSize(5);
        assertThat(teams.call("GET", pages + "?pageSize=0", "").statusCode()).isEqualTo(400);
        assertThat(teams.call("GET", pages + "?continuationToken=x", "").statusCode())
                .isEqualTo(400);
    }

    @Test
    void tellsOfTheTeamAndItsChannels() {
        JsonNode team = teams.callOk("GET", "v3/teams/" + encoded(NorthstarTeam.ID), "");
        JsonNode channels = teams.callOk("GET", "v3/teams/" + encoded(NorthstarTeam.ID) + "/conversations", "")
                .path("conversations");

        assertThat(Json.text(team, "name")).isEqualTo("Northstar");
        assertThat(channels).hasSize(3);
        assertThat(channels.path(0).path("name").isNull()).isTrue();
        assertThat(Json.text(channels.path(1), "name")).isEqualTo("Sales");
        assertThat(teams.call("GET", "v3/teams/19%3Ax", "").statusCode()).isEqualTo(404);
    }
}
