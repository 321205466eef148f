package io.relais.workbench.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** One window on Microsoft Teams. */
record TeamsWindow(Page page) {

    /** Goes to a channel of the team, or to the chat with Relais. */
    TeamsWindow opens(String conversation) {
        page.getByTestId("teams-conversation-" + conversation).click();
        return this;
    }

    /** The latest message. */
    Locator latest() {
        return page.getByTestId("teams-message").last();
    }

    /** Presses a button of the latest message. */
    void presses(String button) {
        press(latest(), button);
    }

    Locator dialog() {
        return page.getByTestId("teams-dialog");
    }

    void pressesInDialog(String button) {
        press(dialog(), button);
    }

    /** Fills in the field of the dialog whose label starts with these words. */
    void fills(String label, String words) {
        dialog().getByLabel(Pattern.compile("^" + label)).fill(words);
    }

    /** Picks one of the choices that the dialog shows. */
    void chooses(String option) {
        dialog().getByLabel(option, new Locator.GetByLabelOptions().setExact(true))
                .check();
    }

    void closesDialog() {
        page.getByTestId("teams-dialog-close").click();
    }

    void types(String words) {
        page.getByTestId("teams-composer").fill(words);
        page.getByTestId("teams-composer").press("Enter");
    }

    void shots(String name) {
        Shots.of(page, name);
    }

    private static void press(Locator place, String button) {
        place.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
