package io.relais.workbench.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import io.relais.workbench.browser.Desktop.Window;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * Sales in Slack and marketing in Teams answer each other about one lead, in two browser windows. Ana reads English, Léo
 * French.
 */
@TestInstance(Lifecycle.PER_CLASS)
class FeedbackBrowserIT {

    private static final String NOTE = "They are 22 people, not 220.";
    private static final String QUESTION = "Qui vous a donné leur effectif ?";
    private static final String ANSWER = "Their receptionist, on the phone.";
    private static final String FIX = "L’effectif vient désormais du registre.";

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
    void marketingInTeamsAndSalesInSlackSettleWhyALeadWasNotAccepted() {
        Window ana = desktop.window("U0ANA", "D0ANA");
        TeamsWindow leo = desktop.teams("U0LEO").opens("Marketing");
        rejects(ana);
        asksForADetail(leo);
        givesTheDetail(ana);
        settlesIt(leo);
        assertThat(ana.latest()).containsText(FIX);
        Shots.of(ana.page(), "27-slack-fixed");
        Assertions.assertThat(desktop.errors()).isEmpty();
    }

    private static void rejects(Window ana) {
        ana.sendsLead("claire");
        assertThat(ana.latest()).containsText("Northwind RH");
        ana.presses("Not accept");
        ana.chooses("Off definition: not what we call an MQL");
        ana.submits();
        ana.modal().locator("select").selectOption(new SelectOption().setLabel("Company size"));
        ana.modal().getByLabel("Note").fill(NOTE);
        Shots.of(ana.page(), "20-slack-reject");
        ana.submits();
        ana.pressesInForm("Close");
    }

    private static void asksForADetail(TeamsWindow leo) {
        assertThat(leo.latest()).containsText("Northwind RH");
        assertThat(leo.latest()).containsText(NOTE);
        leo.shots("21-teams-feedback");
        leo.presses("Demander une précision");
        leo.fills("Que voulez-vous savoir", QUESTION);
        leo.shots("22-teams-detail");
        leo.pressesInDialog("Demander");
        assertThat(leo.dialog()).containsText("est posée");
        leo.shots("23-teams-asked");
        leo.closesDialog();
    }

    private static void givesTheDetail(Window ana) {
        assertThat(ana.latest()).containsText(QUESTION);
        ana.presses("Reply");
        ana.modal().getByLabel("Your answer").fill(ANSWER);
        Shots.of(ana.page(), "24-slack-reply");
        ana.submits();
        ana.pressesInForm("Close");
    }

    private static void settlesIt(TeamsWindow leo) {
        assertThat(leo.latest()).containsText(ANSWER);
        leo.shots("25-teams-answered");
        leo.opens("Relais");
        assertThat(leo.latest()).containsText("la précision que vous aviez demandée");
        leo.shots("25-teams-told");
        leo.opens("Marketing");
        leo.presses("Corrigé à la source");
        leo.fills("Ce qui a été corrigé", FIX);
        leo.pressesInDialog("Corrigé");
        leo.closesDialog();
        assertThat(leo.latest()).containsText(FIX);
        leo.shots("26-teams-fixed");
    }
}
