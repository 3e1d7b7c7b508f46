package ch.guichet.test.browser;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The Chromium of the machine; Playwright's own browsers are never fetched. */
public final class Browser {

    public static final String HOW_TO_INSTALL = "apt-get install chromium (or set CHROMIUM to the program)";

    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run",
            "--disable-quic");

    private Browser() {}

    /** The program, or empty when there is none. */
    public static Optional<Path> onThisMachine() {
        var named = Optional.ofNullable(System.getenv("CHROMIUM"))
                .filter(s -> !s.isBlank())
                .map(Path::of);
        return named.isPresent() ? named : onThePath();
    }

    private static Optional<Path> onThePath() {
        var folders = System.getenv().getOrDefault("PATH", "").split(File.pathSeparator);
        return Stream.of("chromium", "chromium-browser", "google-chrome", "chrome.exe")
                .flatMap(name -> Stream.of(folders).map(folder -> Path.of(folder, name)))
                .filter(program -> program.toFile().canExecute())
                .findFirst();
    }

    /** To be closed by the caller. */
    public static Playwright driver() {
        return Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    /** Without a window. */
    public static com.microsoft.playwright.Browser start(Playwright driver, Path program) {
        return driver.chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(FLAGS));
    }
}
