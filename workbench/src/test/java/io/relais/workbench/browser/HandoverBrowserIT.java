package io.relais.workbench.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import io.relais.workbench.browser.Desktop.Window;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The whole job as people do it: the jar that the README starts, the page that it prints, a real browser. Leads go to
 * Ana and Ben in turn, so the tests run in order.
 */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class HandoverBrowserIT {

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
    @Order(1)
    void aLeadIsWorkedFromItsArrivalToSql() {
        Window ana = desktop.window("U0ANA", "D0ANA");
        ana.shot("01-empty");
        ana.sendsLead("claire");
        assertThat(ana.latest()).containsText("Northwind RH · A3");
        assertThat(ana.latest()).containsText("asked for a demo");
        ana.shot("02-new-mql");

        ana.presses("Accept");
        assertThat(ana.latest()).containsText("Accepted (SAL)");
        logsACall(ana);
        fillsTheChecklist(ana);

        assertThat(ana.modal()).containsText("is an SQL");
        ana.shot("07-sql");
        ana.pressesInForm("Close");
        assertThat(ana.latest()).containsText("Next step: Demonstration");
        ana.shot("08-sql-card");
        Assertions.assertThat(desktop.errors()).isEmpty();
    }

    private static void logsACall(Window ana) {
        ana.presses("Log a contact");
        ana.chooses("Reached: we spoke");
        ana.modal().getByLabel("Note").fill("Their HR tool is replaced within 12 months.");
        ana.shot("03-log");
        ana.submits();
        assertThat(ana.modal()).containsText("The contact is logged");
        ana.pressesInForm("Checklist");
    }

    private static void fillsTheChecklist(Window ana) {
        assertThat(ana.modal()).containsText("MEDDIC");
        ana.shot("04-checklist");
        answersPage(ana);
        ana.submits();
        assertThat(ana.modal().getByTestId("modal-submit")).isEnabled();
        assertThat(ana.modal().getByText("Back")).isVisible();
        answersPage(ana);
        ana.shot("05-checklist-page-2");
        ana.submits();
        ana.modal().getByLabel("Your decision").selectOption(new SelectOption().setLabel("It is an SQL"));
        ana.modal().getByLabel(Pattern.compile("^Next step")).fill("Demonstration");
        ana.modal()
                .getByLabel("Date of the next step")
                .fill(LocalDate.now(ZoneId.of("Europe/Paris")).plusDays(8).toString());
        ana.shot("06-decision");
        ana.submits();
    }

    /** Every answer on the page is documented, with words. */
    private static void answersPage(Window ana) {
        for (Locator evidence : ana.modal().locator("select").all()) {
            evidence.selectOption("DOCUMENTED");
        }
        for (Locator answer : ana.modal().locator("textarea").all()) {
            answer.fill("Said on the phone, and in the tender that they sent.");
        }
    }

    @Test
    @Order(2)
    void anMqlIsNotAcceptedAndThatCanBeUndone() {
        Window ben = desktop.window("U0BEN", "D0BEN");
        ben.sendsLead("large");
        assertThat(ben.latest()).containsText("Fjordbank");
        ben.shot("09-french-card");
        ben.presses("Ne pas accepter");
        ben.chooses("Hors définition\u00a0: pas ce que nous appelons un MQL");
        ben.submits();
        ben.modal().locator("select").selectOption(new SelectOption().setLabel("La taille de l’entreprise"));
        ben.shot("10-reject");
        ben.submits();
        assertThat(ben.modal()).containsText("n’est pas accepté");
        assertThat(ben.latest()).containsText("Non accepté");
        ben.pressesInForm("La changer");
        ben.pressesInForm("Fermer");
        assertThat(ben.latest()).containsText("MQL");
        Assertions.assertThat(desktop.errors()).isEmpty();
    }

    @Test
    @Order(3)
    void twoRepsRaceAndTheLoserIsToldPrivatelyWhoWon() {
        Window ben = desktop.window("U0BEN", "D0BEN");
        Window ana = desktop.window("U0ANA", "D0ANA");
        assertThat(ben.latest()).containsText("Fjordbank");
        ana.types("/lead accept 2");
        assertThat(ana.latest()).containsText("Accepted (SAL)");
        ana.shot("11-race-won");
        ana.page().navigate(workbench.url() + "/#/U0ANA/D0ANA");
        ben.types("/lead accepter 2");
        assertThat(ben.latest()).containsText("Ana Lopes");
        ben.shot("12-race-lost");
        Assertions.assertThat(desktop.errors()).isEmpty();
    }
}
