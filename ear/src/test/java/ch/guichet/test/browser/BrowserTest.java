package ch.guichet.test.browser;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.test.harness.Running;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** What every test in a real browser starts from: one browser per class, one visitor with his own cookies per test. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BrowserTest {

    /** A busy machine is slow and not wrong. */
    private static final int PATIENCE_MILLIS = 20_000;

    private static final List<String> SERIOUS = List.of("serious", "critical");

    private Playwright driver;
    private com.microsoft.playwright.Browser browser;
    private BrowserContext visitor;

    protected static final String DEMO_PASSWORD = "guichet-demo";

    /** What the browser refused to load or run, on whatever page of the test. */
    private final List<String> refusedByPolicy = Collections.synchronizedList(new ArrayList<>());

    protected Page page;

    @BeforeAll
    void startBrowser() {
        var program = Browser.onThisMachine();
        if (program.isEmpty()) {
            System.out.printf(
                    "%n*** BROWSER TESTS SKIPPED: no Chromium found. Install it: %s ***%n%n", Browser.HOW_TO_INSTALL);
            Assumptions.abort("no Chromium found: " + Browser.HOW_TO_INSTALL);
        }
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        driver = Browser.driver();
        browser = Browser.start(driver, program.get());
    }

    @BeforeEach
    void newVisitor() {
        visitor = browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(Running.PRODUCT)
                .setLocale("fr-CH")
                .setTimezoneId("Europe/Zurich"));
        visitor.setDefaultTimeout(PATIENCE_MILLIS);
        refusedByPolicy.clear();
        visitor.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy"))
                refusedByPolicy.add(message.page().url() + ": " + message.text());
        });
        page = visitor.newPage();
    }

    @AfterEach
    void visitorLeaves() {
        if (visitor != null) {
            visitor.close();
        }
        assertThat(refusedByPolicy).as("the content security policy").isEmpty();
    }

    @AfterAll
    void stopBrowser() {
        if (driver != null) {
            driver.close();
        }
    }

    /** Signs in on the entrance as it is shown now. */
    protected void fillIn(String login, String password) {
        page.fill("[id='form:login']", login);
        page.fill("[id='form:password']", password);
        page.click("[id='form:signIn']");
    }

    /** Signs in and waits for the first page behind the entrance. */
    protected void signIn(String login, String password) {
        page.navigate("/login.xhtml");
        fillIn(login, password);
        page.waitForURL(url -> !url.contains("/login.xhtml"));
    }

    /** No serious finding of axe on the page as it is shown now. */
    protected void assertAccessible() {
        var findings = new AxeBuilder(page)
                        // no page of ours has a frame, so the rules need no second page to be put together
                        .setLegacyMode(true)
                        .analyze()
                        .getViolations()
                        .stream()
                        .filter(v -> SERIOUS.contains(v.getImpact()))
                        .map(v -> v.getId() + ": " + v.getHelp() + " " + v.getNodes())
                        .toList();
        assertThat(findings).as("axe on " + page.url()).isEmpty();
    }
}
