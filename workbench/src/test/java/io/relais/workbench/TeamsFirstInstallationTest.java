package io.relais.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import io.relais.workbench.FakeBot.Received;
import io.relais.workbench.FakeBot.Reply;
import io.relais.workbench.teams.activities.FirstInstallation;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** What a bot is told when it comes up. */
class TeamsFirstInstallationTest {
    @Test
    void tellsEachPlaceOnce() {
        try (TeamsSide teams = new TeamsSide()) {
            assertThat(teams.received())
                    .extracting(Received::type)
                    .containsOnly("installationUpdate", "conversationUpdate");

            teams.workbench.part(FirstInstallation.class).announce();

            assertThat(teams.received()).hasSize(TeamsSide.FIRST_ACTIVITIES);
        }
    }

    @Test
    void asksABotWithoutTeamsOnlyOnceUntilItComesUpAgain() {
        try (FakeBot bot = new FakeBot()) {
            bot.answersTeams(request -> Reply.status(404));
            try (ConfigurableApplicationContext workbench =
                    SpringApplication.run(WorkbenchApplication.class, "--server.port=0", "--bot-url=" + bot.url())) {
                Waiting.untilTrue("the first try", () -> bot.to("/api/messages").size() == 1);

                bot.answersTeams(request -> Reply.status(202));
                workbench.getBean(FirstInstallation.class).announce();

                assertThat(bot.to("/api/messages")).hasSize(1 + TeamsSide.FIRST_ACTIVITIES);
            }
        }
    }
}
