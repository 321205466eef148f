package io.relais.app.chat.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.relais.app.doctor.Finding;
import io.relais.app.doctor.Findings;
import io.relais.app.doctor.Mark;
import io.relais.app.settings.Secret;
import io.relais.app.settings.SlackAccess;
import io.relais.slack.SlackSurface;
import io.relais.slack.web.SlackRooms;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ExaminedSlackTest {

    /** Its channels are #sales and #marketing. */
    private static final List<String> ROOMS = List.of("#sales", "#marketing");

    private static final InstantSource NOW = InstantSource.system();

    private final StubSlack slack = new StubSlack();

    ExaminedSlackTest() throws IOException {}

    @AfterEach
    void close() {
        slack.close();
    }

    @Test
    void everythingIsInOrder() {
        slack.on(
                "conversations.list",
                "{'ok':true,'channels':[{'id':'C1','name':'sales','is_member':true},"
                        + "{'id':'C2','name':'marketing','is_member':true}]}");

        assertThat(look(StubSlack.TOKEN, NOW))
                .extracting(Finding::subject, Finding::mark)
                .containsExactly(
                        tuple("Slack: token", Mark.OK),
                        tuple("Slack: scopes", Mark.OK),
                        tuple("Slack: clock", Mark.OK),
                        tuple("Slack: requests", Mark.OK),
                        tuple("Slack: #sales", Mark.OK),
                        tuple("Slack: #marketing", Mark.OK));
    }

    @Test
    void saysWhatSlackSaysOfAWrongTokenAndBlamesNoChannel() {
        List<Finding> found = look("xoxb-hunter2", NOW);

        assertThat(found).first().satisfies(token -> {
            assertThat(token.mark()).isEqualTo(Mark.MISSING);
            assertThat(token.detail()).contains("invalid_auth");
            assertThat(token.next()).contains("RELAIS_SLACK_BOT_TOKEN");
        });
        assertThat(found.subList(1, found.size())).extracting(Finding::mark).doesNotContain(Mark.MISSING);
        assertThat(found.toString()).doesNotContain("hunter2");
    }

    @Test
    void namesTheScopesThatTheAppLacks() {
        slack.installedWith("chat:write,commands");

        assertThat(look(StubSlack.TOKEN, NOW).get(1).detail())
                .startsWith("not granted: ")
                .contains("users:read.email")
                .doesNotContain("chat:write");
        assertThat(SlackTokenCheck.scopes(Set.of()).mark()).isEqualTo(Mark.UNKNOWN);
        assertThat(SlackTokenCheck.scopes(SlackSurface.SCOPES).mark()).isEqualTo(Mark.OK);
    }

    @Test
    void comparesTheClocks() {
        InstantSource behind = InstantSource.offset(NOW, Duration.ofMinutes(-20));

        assertThat(look(StubSlack.TOKEN, behind).get(2).mark()).isEqualTo(Mark.MISSING);
    }

    @Test
    void saysWhatKeepsTheBotOutOfAChannel() {
        assertThat(look(StubSlack.TOKEN, NOW).get(4).detail()).contains("channel_not_found");
        assertThat(room(true, true).detail()).contains("another organisation");
        assertThat(room(false, false).next()).contains("/invite");
        assertThat(room(false, true).mark()).isEqualTo(Mark.OK);
    }

    @Test
    void looksAtNoChannelOfATeamThatCouldNotBeRead() {
        try (ExaminedSlack examined = new ExaminedSlack(slack.access(StubSlack.TOKEN), NOW)) {
            assertThat(Findings.of(examined.checks(List.of())).all()).hasSize(4);
        }
    }

    @Test
    void knowsSocketMode() {
        assertThat(requests("xapp-1").detail()).startsWith("Socket Mode");
        assertThat(requests("xoxb-1").mark()).isEqualTo(Mark.MISSING);
        assertThat(requests("").detail()).startsWith("over HTTP");
    }

    private List<Finding> look(String token, InstantSource clock) {
        try (ExaminedSlack examined = new ExaminedSlack(slack.access(token), clock)) {
            return Findings.of(examined.checks(ROOMS)).all();
        }
    }

    private static Finding room(boolean isShared, boolean isMember) {
        return SlackRoomsCheck.standing("Slack: #sales", new SlackRooms.Room("C1", isShared, isMember));
    }

    private static Finding requests(String appToken) {
        Secret token = Secret.of("xoxb-1");
        return new SlackRequestsCheck(new SlackAccess(token, token, Secret.of(appToken), ""))
                .look()
                .get(0);
    }
}
