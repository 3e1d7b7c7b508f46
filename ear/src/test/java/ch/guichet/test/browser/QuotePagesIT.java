package ch.guichet.test.browser;

import static ch.guichet.test.api.Caller.body;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.test.api.Caller;
import ch.guichet.test.api.Client;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A quote is written at the desk, approved by somebody else, and accepted on a phone. */
class QuotePagesIT extends BrowserTest {
    private static final Pattern QUOTE = Pattern.compile(".*/quotes/quote\\.xhtml\\?id=\\d+$");

    @Test
    void a_quote_is_written_approved_by_a_second_person_and_accepted_on_a_phone() {
        Client client = Client.named("Atelier du Pont Sàrl", Client.GENEVA);
        signIn("desk", DEMO_PASSWORD);
        page.navigate("/desk/quotes/quotes.xhtml");
        assertFine();
        Pictures.keep(page, "quotes-desk");
        page.navigate("/desk/quotes/edit.xhtml?customer=" + client.id());
        page.fill("[id='edit:title']", "Reprise des données");
        page.fill("[id='edit:lines:0:what']", "Reprise complète");
        page.fill("[id='edit:lines:0:net']", "4650.00");
        page.click("[id='edit:reckon']");
        assertThat(page.locator("main")).containsText("5'026.65");
        assertFine();
        Pictures.keep(page, "quotes-edit");
        page.click("[id='edit:save']");
        page.waitForURL(QUOTE);
        String address = page.url().replaceAll("^https?://[^/]+", "");
        page.click("[id='send:go']");
        page.locator(".ui-confirmdialog-yes:visible").click();
        assertThat(page.locator("#messages")).containsText("une autre personne doit approuver");
        assertThat(page.locator("main")).containsText("Vous l’avez écrit");

        page.context().clearCookies();
        signIn("specialist", DEMO_PASSWORD);
        page.navigate("/desk/quotes/approvals.xhtml");
        assertThat(page.locator("main")).containsText("Atelier du Pont");
        Pictures.keep(page, "quotes-approvals");
        page.navigate("/desk/quotes/quotes.xhtml?state=IN_APPROVAL");
        String csv = page.locator("main a[href*='format=csv']").getAttribute("href");
        assertThat(page.request().get(csv).text())
                .contains("Atelier du Pont Sàrl")
                .contains("5026.65");
        page.navigate(address);
        page.click("[id='approve:go']");
        assertThat(page.locator("#messages")).containsText("Le devis est envoyé");
        assertFine();
        Pictures.keep(page, "quotes-quote");

        accepts(client, address.replace("/desk/", "/portal/"));
    }

    private void accepts(Client client, String address) {
        page.context().clearCookies();
        page.setViewportSize(360, 740);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        signIn(client.login(), Client.PASSWORD);
        page.navigate("/portal/quotes/quotes.xhtml");
        assertThat(page.locator("main")).containsText("Reprise des données");
        Pictures.keep(page, "quotes-portal-360");
        page.navigate(address);
        assertThat(page.locator("main")).containsText("Vous pouvez accepter jusqu’à CHF 5'000.00");
        long id = Long.parseLong(address.replaceAll("\\D", ""));
        page.fill("[id='ask:question']", "Est-ce possible moins cher ?");
        page.click("[id='ask:go']");
        assertThat(page.locator("#messages")).containsText("Votre question est partie");
        Caller.DESK.send("PUT", "/quotes/" + id + "/draft", """
                        {"content":{"lines":[{"kind":"FIXED_PRICE","title":"Reprise","net":"4000.00"}]}}""").expect(200);
        Caller.DESK.post("/quotes/" + id + "/sending", body()).expect(200);
        page.navigate(address);
        assertThat(page.locator("main")).containsText("4'324.00");
        assertFine();
        Pictures.keep(page, "quotes-accept-360");
        page.check("[id='yes:read']");
        page.click("[id='yes:accept']");
        assertThat(page.locator("#messages")).containsText("Vous avez accepté ce devis");
        Pictures.keep(page, "quotes-accepted-360");
        page.context().clearCookies();
        signIn(Client.named("Voisin Curieux Sàrl", Client.GENEVA).login(), Client.PASSWORD);
        assertThat(page.navigate(address).status()).isEqualTo(404);
        assertThat(page.navigate("/portal/quotes/pdf.xhtml?id=" + id).status()).isEqualTo(404);
    }

    private void assertFine() {
        assertAccessible();
        var wide =
                (Boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
        assertThat(wide).as(page.url() + " scrolls sideways").isFalse();
    }
}
