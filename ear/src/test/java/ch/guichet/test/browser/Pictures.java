package ch.guichet.test.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** Pictures of pages as the tests see them, kept with {@code -Dguichet.pictures=<folder>} and else not taken. */
final class Pictures {
    private static final String FOLDER = System.getProperty("guichet.pictures", "");

    private Pictures() {}

    /** The whole page, as {@code <name>.png}. */
    static void keep(Page page, String name) {
        if (FOLDER.isBlank()) return;
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of(FOLDER, name + ".png"))
                .setFullPage(true));
    }
}
