package ch.guichet.test.browser;

import static ch.guichet.test.api.Caller.DESK;
import static ch.guichet.test.api.Caller.body;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.test.api.Client;
import ch.guichet.test.harness.Running;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
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

    @Test
    void what_people_write_into_any_field_is_never_markup_and_a_foreign_case_does_not_exist() {
        String xss = "<img src=x onerror=alert(1)>";
        Client client = Client.named(xss, Client.GENEVA);
        String company = "/customers/" + client.id();
        DESK.post(
                        company + "/contacts",
                        body(
                                "name",
                                xss,
                                "email",
                                UUID.randomUUID() + "@example.ch",
                                "language",
                                "fr",
                                "rights",
                                body("mayBook", true),
                                "validFrom",
                                "2020-01-01"))
                .expect(201);
        DESK.post(
                        company + "/subscriptions",
                        body(
                                "kind",
                                "CLOUD",
                                "product",
                                xss,
                                "licenceNumber",
                                xss,
                                "validFrom",
                                "2020-01-01",
                                "validTo",
                                "2099-12-31"))
                .expect(201);
        long id = client.contact()
                .post("/cases", body("customer", client.id(), "subject", xss, "text", xss))
                .expect(201)
                .id();
        DESK.post("/cases/" + id + "/messages", body("text", xss)).expect(204);
        DESK.post("/cases/" + id + "/messages", body("text", xss, "internal", true))
                .expect(204);

        signIn("desk", DEMO_PASSWORD);
        for (String address : List.of(
                "/desk/customers/customer.xhtml?id=" + client.id(),
                "/desk/customers/timeline.xhtml?id=" + client.id(),
                "/desk/customers/customers.xhtml?q=onerror",
                "/desk/cases/case.xhtml?id=" + id,
                "/desk/cases/cases.xhtml?state=ALL&customer=" + client.id(),
                "/office/search/search.xhtml?kind=CASE&q=onerror",
                "/office/search/search.xhtml?kind=CUSTOMER&q=onerror",
                "/office/post/letters.xhtml")) assertPlain(address, xss);
        page.context().clearCookies();
        signIn(client.login(), Client.PASSWORD);
        for (String address :
                List.of("/portal/home/home.xhtml", "/portal/cases/cases.xhtml", "/portal/cases/case.xhtml?id=" + id))
            assertPlain(address, xss);
        page.context().clearCookies();
        signIn("customer", DEMO_PASSWORD);
        assertThat(page.navigate("/portal/cases/case.xhtml?id=" + id).status()).isEqualTo(404);
    }

    private void assertPlain(String address, String xss) {
        assertThat(page.navigate(address).status()).as(address).isEqualTo(200);
        assertThat(page.locator("img[src='x']").count()).as(address).isZero();
        assertThat(page.locator("body").innerText()).as(address).contains(xss);
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
