package ch.guichet.test.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.test.api.Caller;
import ch.guichet.test.api.Client;
import ch.guichet.test.api.Playing;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A pack in a browser: ordered with a yes, its invoice at once, cancelled; sold on the phone; corrected by finance. */
class PackPagesIT extends BrowserTest {

    @Test
    void a_customer_orders_reads_his_invoice_and_takes_the_order_back() {
        Client client = Client.named("Horlogerie du Vallon SA", Client.GENEVA);
        signIn(client.login(), Client.PASSWORD);
        page.navigate("/portal/credit/credit.xhtml");
        page.locator("main a[href*='order.xhtml']").first().click();
        page.waitForURL(Pattern.compile(".*/order\\.xhtml.*"));
        page.locator("[id='order:pack'] input").first().check();
        assertThat(page.locator(".g-document")).containsText("859.40");
        page.click("[id='order:go']");
        assertThat(page.locator("[id='order:words'] .g-field-error")).isVisible();
        assertAccessible();
        keep("packs-order");
        page.check("[id='order:accepted']");
        page.click("[id='order:go']");
        page.waitForURL(Pattern.compile(".*/document\\.xhtml.*"));
        assertThat(page.locator("main")).containsText("859.40");
        keep("packs-invoice");
        page.navigate("/portal/credit/credit.xhtml");
        keep("packs-credit");
        page.locator("a[href*='cancel.xhtml']").click();
        page.waitForURL(Pattern.compile(".*/cancel\\.xhtml.*"));
        page.fill("[id='cancel:reason']", "Commandé deux fois");
        keep("packs-cancel");
        page.click("[id='cancel:go']");
        page.waitForURL(Pattern.compile(".*/credit\\.xhtml.*"));
        assertThat(page.locator("#messages")).containsText("annulée");
        assertThat(page.locator("main")).containsText("Annulé");
        keep("packs-cancelled");
    }

    @Test
    void the_desk_sells_on_the_phone_and_finance_corrects() {
        Client client = Client.named("Clinique des Tilleuls SA", Client.GENEVA);
        signIn("desk", DEMO_PASSWORD);
        page.navigate("/desk/customers/sell.xhtml?customer=" + client.id());
        page.locator("[id='sell:pack'] input").first().check();
        page.check("[id='sell:accepted']");
        assertAccessible();
        keep("packs-desk");
        page.click("[id='sell:confirm']");
        page.waitForURL(Pattern.compile(".*/customer\\.xhtml.*"));
        assertThat(page.locator("#messages")).containsText("commandé");
        page.context().clearCookies();

        signIn("finance", DEMO_PASSWORD);
        page.navigate("/finance/credit/account.xhtml?customer=" + client.id());
        keep("packs-account");
        page.locator("main a[href*='document.xhtml']").first().click();
        page.waitForURL(Pattern.compile(".*/document\\.xhtml.*"));
        keep("packs-finance-invoice");
        page.locator("a[href*='correct.xhtml']").click();
        page.waitForURL(Pattern.compile(".*/correct\\.xhtml.*"));
        page.fill("[id='correct:reason']", "Erreur de notre part");
        assertAccessible();
        keep("packs-correct");
        page.click("[id='correct:go']");
        page.waitForURL(Pattern.compile(".*/document\\.xhtml.*"));
        assertThat(page.locator("main")).containsText("-859.40");
        keep("packs-credit-note");
    }

    @Test
    void finance_puts_a_pack_right_with_a_second_person() {
        Client client = Client.named("Bijouterie de la Tour SA", Client.GENEVA);
        client.buys("T5", Playing.now().toString().substring(0, 10));
        signIn("finance", DEMO_PASSWORD);
        page.navigate("/finance/credit/propose.xhtml?customer=" + client.id());
        page.selectOption("[id='propose:way']", "TAKE");
        page.fill("[id='propose:quantity']", "1.5");
        page.fill("[id='propose:reason']", "Aide au téléphone, oubliée");
        assertAccessible();
        keep("packs-propose");
        page.click("[id='propose:go']");
        page.waitForURL(Pattern.compile(".*/change\\.xhtml.*"));
        assertThat(page.locator("main")).containsText("3 h 30 min");
        assertThat(page.locator("[id='approve:go']")).hasCount(0);
        keep("packs-change-own");

        int lot = client.contact()
                .get("/credits/" + client.id())
                .expect(200)
                .json()
                .getJsonArray("lots")
                .getJsonObject(0)
                .getInt("id");
        long other = new Caller("demo-finance2")
                .post(
                        "/credit-changes",
                        Caller.body("lot", lot, "quantity", Caller.body("minutes", -15), "reason", "Appel du matin"))
                .expect(201)
                .id();
        page.navigate("/finance/credit/changes.xhtml?state=PROPOSED");
        assertAccessible();
        keep("packs-changes");
        page.locator("main a[href*='change.xhtml?id=" + other + "']").click();
        page.waitForURL(Pattern.compile(".*/change\\.xhtml.*"));
        keep("packs-change");
        page.click("[id='approve:go']");
        page.locator(".ui-confirmdialog-yes").click();
        assertThat(page.locator("#messages")).containsText("informé");
        page.navigate("/finance/credit/account.xhtml?customer=" + client.id());
        assertThat(page.locator("main")).containsText("4 h 45 min");
        assertThat(page.locator("main")).containsText("Appel du matin");
    }

    /** At a desk in the light and on a phone in the dark; nothing may be wider than the phone. */
    private void keep(String name) {
        page.setViewportSize(1440, 900);
        Pictures.keep(page, name);
        page.setViewportSize(360, 800);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat((Boolean)
                        page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"))
                .as(page.url())
                .isFalse();
        Pictures.keep(page, name + "-phone");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(1440, 900);
    }
}
