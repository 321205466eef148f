package io.relais.workbench.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.ZoneId;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** A rep who is in Slack too works a lead in Teams alone, from the queue to the SQL. */
@TestInstance(Lifecycle.PER_CLASS)
class TeamsHandoverBrowserIT {

    private PackagedWorkbench workbench;
    private Desktop desktop;

    @BeforeAll
    void start() throws Exception {
        workbench = PackagedWorkbench.start();
        desktop = new Desktop(workbench.url());
    }

    @AfterAll
    void stop() throws InterruptedException {
        desktop.close();
        workbench.stop();
    }

    @Test
    void aLeadIsWorkedInTeamsFromTheQueueToSql() {
        TeamsWindow ana = desktop.teams("U0ANA").opens("Relais");
        new PageClient(workbench.url()).sendsLead("claire");
        accepts(ana);
        logsACall(ana);
        fillsTheChecklist(ana);
        assertThat(ana.dialog()).containsText("is an SQL");
        ana.shots("37-teams-sql");
        ana.closesDialog();
        ana.types("lead 1");
        assertThat(ana.latest()).containsText("Next step: Demonstration");
        ana.shots("38-teams-sql-card");
        Assertions.assertThat(desktop.errors()).isEmpty();
    }

    private static void accepts(TeamsWindow ana) {
        ana.types("lead");
        assertThat(ana.latest()).containsText("Northwind RH");
        ana.shots("30-teams-queue");
        ana.types("lead 1");
        assertThat(ana.latest()).containsText("asked for a demo");
        ana.shots("31-teams-card");
        showsBothChats(ana);
        ana.presses("Accept");
        assertThat(ana.latest()).containsText("Accepted (SAL)");
        ana.shots("32-teams-accepted");
    }

    /** The picture of the README: the same lead in Slack and in Teams. */
    private static void showsBothChats(TeamsWindow ana) {
        ana.page().getByTestId("view-both").click();
        ana.page().getByTestId("fold-tools").click();
        assertThat(ana.page().getByTestId("message").last()).containsText("asked for a demo");
        ana.shots("39-both-chats");
        ana.page().getByTestId("fold-tools").click();
        ana.page().getByTestId("view-teams").click();
        assertThat(ana.latest()).containsText("asked for a demo");
    }

    private static void logsACall(TeamsWindow ana) {
        ana.presses("Log a contact");
        ana.chooses("Reached: we spoke");
        ana.fills("Note", "Their HR tool is replaced within 12 months.");
        ana.shots("33-teams-log");
        ana.pressesInDialog("Log it");
        assertThat(ana.dialog()).containsText("The contact is logged");
        ana.shots("34-teams-logged");
        ana.pressesInDialog("Checklist");
    }

    private static void fillsTheChecklist(TeamsWindow ana) {
        assertThat(ana.dialog()).containsText("MEDDIC");
        answersPage(ana);
        ana.shots("35-teams-checklist");
        ana.pressesInDialog("Next");
        assertThat(ana.dialog()).containsText("Back");
        answersPage(ana);
        ana.pressesInDialog("Next");
        ana.dialog().getByLabel("Your decision").selectOption(new SelectOption().setLabel("It is an SQL"));
        ana.fills("Next step", "Demonstration");
        ana.fills(
                "Date of the next step",
                LocalDate.now(ZoneId.of("Europe/Paris")).plusDays(8).toString());
        ana.shots("36-teams-decision");
        ana.pressesInDialog("Save the decision");
    }

    /** Every answer on the page is documented, with words. */
    private static void answersPage(TeamsWindow ana) {
        for (Locator evidence : ana.dialog().locator("select").all()) {
            evidence.selectOption("DOCUMENTED");
        }
        for (Locator answer : ana.dialog().locator("textarea").all()) {
            answer.fill("Said on the phone, and in the tender that they sent.");
        }
    }
}
