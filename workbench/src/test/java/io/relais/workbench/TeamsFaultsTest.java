package io.relais.workbench;

import static io.relais.workbench.RunningWorkbench.json;
import static io.relais.workbench.TeamsSide.encoded;
import static org.assertj.core.api.Assertions.assertThat;

import io.relais.workbench.FakeBot.Received;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The faults that can be injected into Teams. */
class TeamsFaultsTest {
    private static TeamsSide teams;

    @BeforeAll
    static void start() {
        teams = new TeamsSide();
        // before any fault is on
        assertThat(teams.token()).isNotEmpty();
    }

    @AfterAll
    static void stop() {
        teams.close();
    }

    @BeforeEach
    void forget() {
        faults("{}");
        teams.workbench.bot.reset();
    }

    @ParameterizedTest
    @CsvSource({"412, PreconditionFailed", "500, ServiceError", "502, ServiceError", "504, GatewayTimeout"})
    void failsAnOperationAsOftenAsAsked(int status, String code) {
        faults("{'failMethods':[{'method':'teams.activities.post','status':" + status + ",'times':1}]}");

        HttpResponse<String> failed = post();

        assertThat(failed.statusCode()).isEqualTo(status);
        assertThat(TeamsSide.errorCode(failed)).isEqualTo(code);
        assertThat(post().statusCode()).isEqualTo(201);
    }

    @Test
    void saysWhenToTryAgainWhereItIsTooMuch() {
        faults("{'failMethods':[{'method':'teams.*','status':429,'retryAfterSeconds':9,'times':-1}]}");

        HttpResponse<String> limited = post();

        assertThat(limited.statusCode()).isEqualTo(429);
        assertThat(limited.headers().firstValue("Retry-After")).hasValue("9");
        assertThat(TeamsSide.errorCode(limited)).isEqualTo("Throttled");
    }

    @Test
    void leavesSlackAloneWhereOnlyTeamsFails() {
        faults("{'failMethods':[{'method':'teams.*','status':500,'times':-1}]}");

        assertThat(teams.workbench.slack("auth.test", Json.object()).path("ok").booleanValue())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"chat.postMessage, 400", "teams.activities.post, 200"})
    void knowsAFailedPreconditionInTeamsAlone(String method, int status) {
        String rule = "{'failMethods':[{'method':'" + method + "','status':412,'times':1}]}";

        assertThat(teams.workbench.send("PUT", "/faults", json(rule)).statusCode())
                .isEqualTo(status);
    }

    @Test
    void givesNoTokensWhileTheyAreAway() {
        faults("{'teamsTokenAway':true}");
        assertThat(teams.tokenFor(teams.goodForm()).statusCode()).isEqualTo(503);
        assertThat(post().statusCode()).isEqualTo(201);

        faults("{'failMethods':[{'method':'teams.token','status':429,'retryAfterSeconds':3,'times':1}]}");
        assertThat(teams.tokenFor(teams.goodForm()).statusCode()).isEqualTo(429);
        assertThat(teams.tokenFor(teams.goodForm()).statusCode()).isEqualTo(200);
    }

    @Test
    void isSlowWhenAsked() {
        faults("{'latencyMillis':300}");
        long started = System.nanoTime();

        post();

        assertThat(System.nanoTime() - started).isGreaterThan(300_000_000L);
    }

    @Test
    void sendsAMessageTwiceUnderOneId() {
        faults("{'duplicateActivities':true}");

        say();

        List<Received> twice = teams.received();
        assertThat(twice)
                .hasSize(2)
                .extracting(Received::body)
                .containsOnly(twice.get(0).body());
    }

    @Test
    void isAwayForBothSides() {
        faults("{'teamsAway':true}");

        say();

        assertThat(teams.received()).isEmpty();
        assertThat(post().statusCode()).isEqualTo(503);
        assertThat(teams.tokenFor(teams.goodForm()).statusCode()).isEqualTo(503);
        assertThat(teams.workbench.state("U0ANA").at("/faults/teamsAway").booleanValue())
                .isTrue();
    }

    private static void faults(String settings) {
        assertThat(teams.workbench.send("PUT", "/faults", json(settings)).statusCode())
                .isEqualTo(200);
    }

    private static HttpResponse<String> post() {
        String path = "v3/conversations/" + encoded(teams.personal("ana")) + "/activities";
        return teams.call("POST", path, "{'type':'message','text':'x'}");
    }

    private static void say() {
        teams.act("{'kind':'say','as':'ana','conversation':'" + teams.personal("ana") + "','text':'lead'}");
    }
}
