package ch.guichet.test.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.test.harness.Running;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.RequestOptions;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Pages that no navigation leads to: a letter, a request nobody can attach, a link that is over, a contest. */
class FurtherPagesIT extends BrowserTest {
    @Test
    void a_letter_can_be_read_without_barrier() {
        signIn("desk", DEMO_PASSWORD);
        page.navigate("/office/post/letters.xhtml");
        if (page.locator("a[href*='letter.xhtml?id=']").count() == 0) return;
        page.locator("a[href*='letter.xhtml?id=']").first().click();
        page.waitForURL(Pattern.compile(".*/letter\\.xhtml.*"));
        assertFits();
    }

    @Test
    void a_request_that_waits_for_a_person_can_be_decided_without_barrier() {
        String subject = "Demande " + UUID.randomUUID().toString().substring(0, 8);
        var sent = page.request()
                .post(
                        Running.PRODUCT + "/api/v1/support-requests",
                        RequestOptions.create()
                                .setHeader("Authorization", "Bearer demo-software")
                                .setHeader("Content-Type", "application/json")
                                .setData(Map.of(
                                        "licence",
                                        "NOBODY-" + subject.hashCode(),
                                        "email",
                                        "quelquun@inconnu.example",
                                        "subject",
                                        subject,
                                        "text",
                                        "Comment faire ?")));
        assertThat(sent.status()).as(sent.text()).isEqualTo(201);
        signIn("desk", DEMO_PASSWORD);
        page.navigate("/desk/requests/requests.xhtml");
        page.locator("a")
                .filter(new Locator.FilterOptions().setHasText(subject))
                .first()
                .click();
        page.waitForURL(Pattern.compile(".*/request\\.xhtml.*"));
        assertFits();
    }

    @Test
    void a_link_that_is_not_ours_says_so_without_barrier() {
        page.navigate("/offer.xhtml?t=" + UUID.randomUUID());
        assertThat(page.locator("h1")).isVisible();
        assertFits();
    }

    @Test
    void a_contest_waits_at_the_desk_without_barrier() {
        signIn("customer", DEMO_PASSWORD);
        page.navigate("/portal/cases/cases.xhtml");
        page.locator("a")
                .filter(new Locator.FilterOptions().setHasText("Collaborateurs et droits"))
                .first()
                .click();
        page.waitForURL(Pattern.compile(".*/case\\.xhtml.*"));
        assertFits();
        page.locator("summary")
                .filter(new Locator.FilterOptions().setHasText("Contester"))
                .click();
        page.fill("[id='contest:why']", "C’est une question brève.");
        page.click("[id='contest:send']");
        page.context().clearCookies();
        signIn("desk", DEMO_PASSWORD);
        page.navigate("/desk/triage/contests.xhtml");
        assertThat(page.locator("main")).containsText("C’est une question brève.");
        assertFits();
    }

    private void assertFits() {
        for (int width : new int[] {1440, 360}) {
            page.setViewportSize(width, 900);
            assertAccessible();
            assertThat((Boolean) page.evaluate(
                            "document.documentElement.scrollWidth > document.documentElement.clientWidth"))
                    .as(page.url() + " at " + width)
                    .isFalse();
        }
    }
}
