package io.relais.workbench.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.LocatorAssertions.HasAttributeOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Somebody's browser window on the workbench. What a page logs as an error is kept, and fails the test. */
final class Desktop implements AutoCloseable {

    private static final Path CHROMIUM =
            Path.of(Objects.requireNonNullElse(System.getenv("RELAIS_CHROMIUM"), "/usr/bin/chromium"));

    /** A busy machine needs more than the five seconds that are usual. */
    private static final double PATIENCE_MILLIS = 30_000;

    private final Playwright playwright;
    private final Browser browser;
    private final List<String> errors = new ArrayList<>();
    private final String url;

    Desktop(String url) {
        this.url = url;
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        this.playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        this.browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /** A window in which somebody looks at a conversation. */
    Window window(String user, String conversation) {
        return new Window(opened(user + "/" + conversation));
    }

    /** A window in which somebody looks at Microsoft Teams alone. */
    TeamsWindow teams(String user) {
        return new TeamsWindow(opened(user + "?view=teams"));
    }

    private Page opened(String place) {
        Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(1360, 1000));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                errors.add(message.text());
            }
        });
        page.onPageError(errors::add);
        page.navigate(url + "/#/" + place);
        PlaywrightAssertions.assertThat(page.getByTestId("bot-status"))
                .hasAttribute("data-status", "up", new HasAttributeOptions().setTimeout(PATIENCE_MILLIS * 3));
        return page;
    }

    /** What any page logged as an error. */
    List<String> errors() {
        return errors;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    /** One window. */
    record Window(Page page) {

        void sendsLead(String example) {
            page.getByTestId("send-lead-" + example).first().click();
        }

        /** The latest message. */
        Locator latest() {
            return page.getByTestId("message").last();
        }

        /** Presses a button of the latest message. */
        void presses(String button) {
            latest().getByRole(AriaRole.BUTTON, named(button)).click();
        }

        Locator modal() {
            return page.getByTestId("modal");
        }

        void pressesInForm(String button) {
            modal().getByRole(
                            AriaRole.BUTTON,
                            new Locator.GetByRoleOptions().setName(button).setExact(true))
                    .click();
        }

        void chooses(String option) {
            modal().getByLabel(option, new Locator.GetByLabelOptions().setExact(true))
                    .check();
        }

        void submits() {
            page.getByTestId("modal-submit").click();
        }

        void types(String words) {
            page.getByTestId("composer").fill(words);
            page.getByTestId("composer").press("Enter");
        }

        void shot(String name) {
            Shots.one(page, name);
        }

        private static Locator.GetByRoleOptions named(String name) {
            return new Locator.GetByRoleOptions().setName(name).setExact(true);
        }
    }
}
