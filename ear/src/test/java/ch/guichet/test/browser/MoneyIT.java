package ch.guichet.test.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.test.api.Caller;
import ch.guichet.test.api.Client;
import ch.guichet.test.api.Playing;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A franc from the yes to its explanation, in a browser: the customer accepts an offer, the work is done, finance bills
 * the month, and the customer follows a line of the invoice back to his own yes. Nobody else finds any of it.
 */
@ExtendWith(Playing.class)
class MoneyIT extends BrowserTest {
    private static final String MONTH = "2027-05";
    private static final int SEVENTY_MINUTES = 4_200;

    private Client client;
    private long question;

    @BeforeAll
    void an_offer_waits() {
        Playing.moveTo(Instant.parse("2027-05-04T08:00:00Z"));
        client = Client.named("Atelier du Jura SA", Client.GENEVA);
        question = client.contact()
                .post(
                        "/cases",
                        Caller.body("customer", client.id(), "subject", "Solde incompris", "text", "Aidez-nous"))
                .expect(201)
                .id();
        Caller.DESK
                .post("/cases/" + question + "/paid-work-offers", Caller.body("estimateMinutes", 60))
                .expect(201);
    }

    @Test
    void a_customer_says_yes_is_billed_and_follows_the_amount_back_to_his_yes() {
        accepts();
        Playing.moveTo(Instant.parse("2027-05-06T17:00:00Z"));
        Client.worked(question, "2027-05-06T08:00:00Z", SEVENTY_MINUTES);
        Playing.moveTo(Instant.parse("2027-06-01T08:00:00Z"));
        financeBillsTheMonth();
        String invoice = followsTheInvoice();
        strangersFindNothing(invoice);
    }

    private void accepts() {
        signIn(client.login(), Client.PASSWORD);
        page.locator("main a.g-button").filter(has("Lire")).first().click();
        page.waitForURL(Pattern.compile(".*/case\\.xhtml.*"));
        page.click("[id='yes:accept']");
        assertThat(page.locator("[id='yes'] .g-field-error")).isVisible();
        page.check("[id='yes:read']");
        page.click("[id='yes:accept']");
        assertThat(page.locator("#messages")).containsText("Votre accord est enregistré");
        assertThat(page.locator("#offer")).containsText("Preuve d’accord");
        assertAccessible();
        leave();
    }

    private void financeBillsTheMonth() {
        signIn("finance", DEMO_PASSWORD);
        page.navigate("/finance/home/home.xhtml?month=" + MONTH);
        page.click("[id='start:real']");
        page.waitForURL(Pattern.compile(".*/run\\.xhtml.*"));
        assertThat(page.locator("[id='work:approve']")).isVisible(patient());
        assertAccessible();
        page.click("[id='work:approve']");
        page.click("[id='work:approveNow']");
        assertThat(page.locator("#phase a.g-primary")).isVisible(patient());
        assertThat(page.locator("main")).containsText("Atelier du Jura SA");
        assertAccessible();
        leave();
    }

    /** @return the address of the invoice */
    private String followsTheInvoice() {
        signIn(client.login(), Client.PASSWORD);
        page.navigate("/portal/documents/documents.xhtml");
        page.locator("main a[href*='document.xhtml']").first().click();
        page.waitForURL(Pattern.compile(".*/document\\.xhtml.*"));
        String address = page.url();
        // 70 minutes are 75 by steps of 15: 225.00 net, 18.23 VAT, 243.23, in coins 243.25
        assertThat(page.locator("main")).containsText("243.25");
        page.locator("#lines .g-why-button").first().click();
        Locator why = page.locator(".g-why-panel").first();
        assertThat(why).isVisible();
        assertThat(why).containsText("1\u00a0h\u00a010\u00a0min");
        assertThat(why).containsText("180.00");
        assertThat(why).containsText("04.05.2027");
        assertThat(why).containsText("8.1");
        assertAccessible();
        Pictures.keep(page, "why");
        why.locator("a.g-why-proof").click();
        page.waitForURL(Pattern.compile(".*/evidence\\.xhtml.*"));
        assertThat(page.locator("main")).containsText("Anne Rey");
        var paper = page.request().get(page.url().replace("/evidence.xhtml", "/pdf.xhtml"));
        assertThat(paper.headers().get("content-type")).startsWith("application/pdf");
        assertThat(new String(paper.body(), StandardCharsets.ISO_8859_1)).startsWith("%PDF");
        assertAccessible();
        String proof = page.url();
        leave();
        return address + " " + proof;
    }

    private void strangersFindNothing(String addresses) {
        Client stranger = Client.named("Voisin Curieux Sàrl", Client.GENEVA);
        signIn(stranger.login(), Client.PASSWORD);
        for (String address : (addresses + " /portal/cases/case.xhtml?id=" + question).split(" ")) {
            assertThat(page.navigate(address).status()).as(address).isEqualTo(404);
            assertThat(page.locator("main")).containsText("Référence");
            assertThat(page.locator("main")).not().containsText("Atelier du Jura");
        }
        String pdf = addresses.split(" ")[0].replace("document.xhtml", "pdf.xhtml");
        assertThat(page.request().get(pdf).status()).isEqualTo(404);
    }

    private void leave() {
        page.context().clearCookies();
    }

    private static Locator.FilterOptions has(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static LocatorAssertions.IsVisibleOptions patient() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(60_000);
    }
}
