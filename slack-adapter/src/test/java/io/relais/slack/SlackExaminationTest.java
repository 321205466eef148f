package io.relais.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relais.slack.web.SlackErrors;
import io.relais.slack.web.SlackFailure;
import io.relais.slack.web.SlackRooms;
import io.relais.slack.web.SlackStanding;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SlackExaminationTest {

    private final FakeSlack slack = new FakeSlack();

    private final SlackExamination examination = of(SlackSettings.http(FakeSlack.TOKEN, Desk.SECRET), slack.url());

    @AfterEach
    void close() {
        examination.close();
        slack.close();
    }

    @Test
    void saysWhichWorkspaceItIsAndWhatTheAppMayDo() {
        slack.installedWith("chat:write, commands,im:write");

        SlackStanding standing = examination.standing();

        assertThat(standing.team()).isEqualTo(FakeSlack.TEAM);
        assertThat(standing.scopes()).containsExactlyInAnyOrder("chat:write", "commands", "im:write");
        assertThat(standing.answeredAt())
                .as("the fake's clock is this machine's")
                .isBetween(Instant.now().minus(Duration.ofMinutes(1)), Instant.now());
    }

    @Test
    void saysNothingOfScopesThatSlackDoesNotTell() {
        slack.installedWith("");

        assertThat(examination.standing().scopes()).isEmpty();
    }

    @Test
    void findsAChannelAndWhetherTheBotIsInIt() {
        slack.on(
                "conversations.list",
                "{'ok':true,'channels':[{'id':'C0001','name':'sales','is_member':true},{'id':'C0002','name':'m'}]}");

        assertThat(examination.room("#sales")).isEqualTo(new SlackRooms.Room("C0001", false, true));
        assertThat(examination.room("m").isMember()).isFalse();
        assertThatThrownBy(() -> examination.room("other"))
                .isInstanceOfSatisfying(
                        SlackFailure.class,
                        failure -> assertThat(failure.code()).isEqualTo("channel_not_found"));
    }

    @Test
    void aWrongTokenIsAFailureAndSoIsASlackThatIsAway() {
        try (SlackExamination wrong = of(SlackSettings.http("xoxb-wrong", Desk.SECRET), slack.url());
                SlackExamination away = of(SlackSettings.http("xoxb-1", "s"), URI.create("http://127.0.0.1:1/api/"))) {
            assertThatThrownBy(wrong::standing)
                    .isInstanceOfSatisfying(
                            SlackFailure.class,
                            failure -> assertThat(failure.kind()).isEqualTo(SlackErrors.Kind.CREDENTIALS));
            assertThatThrownBy(away::standing)
                    .isInstanceOfSatisfying(
                            SlackFailure.class,
                            failure -> assertThat(failure.code()).isEqualTo("unreachable"));
        }
    }

    private static SlackExamination of(SlackSettings settings, URI api) {
        return new SlackExamination(settings.at(api), InstantSource.system());
    }
}
