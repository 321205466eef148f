package io.relais.workbench.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;

/** Pictures of what people saw, for whoever looks at them later. */
final class Shots {

    private static final Path FOLDER = Path.of("target", "screenshots");

    private Shots() {}

    /** One picture by day and one by night; the page is light again afterwards. */
    static void of(Page page, String name) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        one(page, name + "-dark");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        one(page, name);
    }

    /** One picture, as the page is. */
    static void one(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")));
    }
}
