package io.relais.app.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import io.relais.app.chat.TestChat;
import io.relais.core.config.ConfigSource;
import io.relais.core.config.Configuration;
import io.relais.core.routing.Team;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeopleCheckTest {

    /** Reps ana and ben, manager mia, marketer leo. */
    private static final Team TEAM = Configuration.load(ConfigSource.directory(Path.of("no-definitions-here")))
            .team();

    @Test
    void findsEverybody() {
        assertThat(look(slack(new TestChat()))).containsExactly(Finding.ok("Slack: people", "4 of 4 have an account"));
    }

    @Test
    void namesThoseWhomAChatDoesNotKnow() {
        assertThat(look(slack(new TestChat().without("leo", "mia"))))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.mark()).isEqualTo(Mark.WARN);
                    assertThat(found.detail()).isEqualTo("2 of 4 have an account, not: mia, leo");
                    assertThat(found.next()).isEqualTo("let them join Slack");
                });
    }

    @Test
    void aRepInNoChatIsMissing() {
        assertThat(look(slack(new TestChat().without("ben")), teams(new TestChat().without("ben", "ana"))))
                .last()
                .satisfies(found -> {
                    assertThat(found.mark()).isEqualTo(Mark.MISSING);
                    assertThat(found.detail()).isEqualTo("in no chat: ben");
                });
    }

    @Test
    void aRepInOneOfTheChatsIsFound() {
        assertThat(look(slack(new TestChat().without("ben")), teams(new TestChat().without("ana"))))
                .extracting(Finding::mark)
                .containsExactly(Mark.WARN, Mark.WARN);
    }

    @Test
    void saysThatNobodyCouldBeAskedFor() {
        assertThat(look(slack(new TestChat().thatIsAway())))
                .extracting(Finding::detail)
                .containsExactly("nobody was asked for; it can't be asked now: away");
    }

    @Test
    void waitsWhereAChatAnswersAFewAtOnceAndGoesOn() {
        List<Duration> waits = new ArrayList<>();
        PeopleCheck check = new PeopleCheck(
                List.of(slack(new TestChat().without("leo").thatIsBusyAfter(3))),
                TEAM,
                new Patience(Duration.ofMinutes(1), waits::add));

        assertThat(check.look()).extracting(Finding::detail).containsExactly("3 of 4 have an account, not: leo");
        assertThat(waits).containsExactly(TestChat.BUSY_FOR);
    }

    @Test
    void saysWhomItStillFoundWhereTheWaitWouldBeTooLong() {
        assertThat(look(slack(new TestChat().without("ana").thatIsBusyAfter(2))))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.mark()).isEqualTo(Mark.UNKNOWN);
                    assertThat(found.detail())
                            .isEqualTo("1 of 2 asked for have an account, not: ana; it can't be asked now: busy");
                });
    }

    @Test
    void nobodyIsMissingFromAChatThatCouldNotBeAsked() {
        assertThat(look(slack(new TestChat().thatIsAway()), teams(new TestChat().without("ben"))))
                .extracting(Finding::mark)
                .containsExactly(Mark.UNKNOWN, Mark.WARN);
    }

    @Test
    void showsNoAddressAndNoName() {
        assertThat(look(slack(new TestChat().without("ana", "ben", "mia", "leo")))
                        .toString())
                .doesNotContain("@", "Lopes", "Martin");
    }

    private static List<Finding> look(ExaminedChat... chats) {
        return new PeopleCheck(List.of(chats), TEAM, Patience.none()).look();
    }

    private static ExaminedChat slack(TestChat chat) {
        return new PlainChat("Slack", chat);
    }

    private static ExaminedChat teams(TestChat chat) {
        return new PlainChat("Teams", chat);
    }
}
