package ch.guichet.test.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.test.api.Caller;
import ch.guichet.test.api.Client;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Finance reads the books from the balance down to a document, looks at reminders; an administrator sets the letterhead. */
class BooksPagesIT extends BrowserTest {

    @Test
    void finance_follows_a_figure_down_to_its_source_and_gives_reminders_up() {
        Client client = Client.named("Livre Ouvert SA", Client.GENEVA);
        client.orders("T5");
        String invoice = Caller.FINANCE
                .get("/invoices?customer=" + client.id())
                .expect(200)
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("number");
        signIn("finance", DEMO_PASSWORD);
        page.navigate("/finance/ledger/balances.xhtml");
        assertThat(page.locator("main")).containsText("1100");
        assertAccessible();
        look("books-balances");
        page.locator("main a[href*='account=2030']").first().click();
        page.waitForURL(Pattern.compile(".*/account\\.xhtml.*"));
        look("books-account");
        page.navigate("/finance/ledger/journal.xhtml?q=" + invoice + "&account=2030");
        page.locator("main a[href*='entry.xhtml']").first().click();
        page.waitForURL(Pattern.compile(".*/entry\\.xhtml.*"));
        assertThat(page.locator("main")).containsText("795.00");
        look("books-entry");
        page.locator("main a.g-primary").click();
        page.waitForURL(Pattern.compile(".*/documents/document\\.xhtml.*"));
        assertThat(page.locator("main")).containsText("Livre Ouvert SA");
        page.navigate("/finance/ledger/vat.xhtml");
        page.locator("main a[href*='rate=810']").first().click();
        assertThat(page.locator("main")).containsText("303");
        assertThat(page.locator("main a[href*='entry.xhtml']").first()).isVisible();
        look("books-vat");
        page.navigate("/finance/ledger/deferred.xhtml?q=Livre");
        assertThat(page.locator("main")).containsText("795.00");
        look("books-deferred");
        page.navigate("/finance/ledger/months.xhtml");
        page.click("[id='chain:verify']");
        assertThat(page.locator("[id='chain:result']")).containsText("intact");
        assertAccessible();
        look("books-months");
        page.navigate("/finance/evidence/evidence.xhtml");
        page.click("[id='archive:verify']");
        assertThat(page.locator("[id='archive:found']")).containsText("intact");
        reminders();
    }

    private void reminders() {
        page.navigate("/finance/reminders/reminders.xhtml");
        assertThat(page.locator("main")).containsText("Rien n’est envoyé");
        // another test may have left a run that waits
        page.locator("[id='start:go'], main .g-card a.g-primary").first().click();
        page.waitForURL(Pattern.compile(".*/reminders/run\\.xhtml.*"));
        assertThat(page.locator("[id='run:ask']")).isVisible(patient());
        if (page.locator("[id='run:none']").isVisible()) page.click("[id='run:none']");
        assertThat(page.locator("[id='run:ask']")).isDisabled();
        page.click("[id='run:all']");
        look("books-reminders");
        assertAccessible();
        page.click("[id='run:discard']");
        page.waitForURL(Pattern.compile(".*/reminders\\.xhtml.*"));
        assertThat(page.locator("#messages")).containsText("rien n’a été envoyé");
        page.navigate("/finance/reminders/stops.xhtml");
        page.fill("[id='stop:document']", "1999-000001");
        page.fill("[id='stop:reason']", "Litige");
        page.click("[id='stop:keep']");
        assertThat(page.locator("[id='stop'] .g-field-error")).containsText("1999-000001");
        look("books-stops");
        page.context().clearCookies();
    }

    @Test
    void an_administrator_sees_his_logo_on_a_sample_before_anybody_else_does() throws IOException {
        signIn("admin", DEMO_PASSWORD);
        page.navigate("/admin/letterhead/letterhead.xhtml");
        page.setInputFiles("[id='logo:file']", new FilePayload("logo.svg", "image/svg+xml", "<svg/>".getBytes()));
        page.click("[id='logo:keep']");
        assertThat(page.locator("[id='logo'] .g-field-error")).containsText("SVG");
        page.setInputFiles("[id='logo:file']", new FilePayload("logo.png", "image/png", logo()));
        page.click("[id='logo:keep']");
        assertThat(page.locator("#messages")).containsText("logo");
        byte[] sample = page.request()
                .get("/admin/letterhead/preview.xhtml?language=de")
                .body();
        assertThat(new String(sample, 1, 3)).isEqualTo("PNG");
        assertAccessible();
        look("books-letterhead");
        page.click("[id='none:remove']");
        assertThat(page.locator("#messages")).isVisible();
        page.navigate("/admin/chart/chart.xhtml");
        page.locator("main button").first().click();
        assertThat(page.locator("[id='chart:fr']")).isVisible();
        look("books-chart");
        page.navigate("/admin/prices/prices.xhtml");
        page.fill("[id='pack:code']", "T5");
        page.fill("[id='pack:quantity']", "5");
        page.fill("[id='pack:price']", "900");
        page.fill("[id='pack:packFrom']", "01.01.2099");
        page.click("[id='pack:lookPack']");
        assertThat(page.locator("[id='pack'] .g-last-month")).isVisible();
        page.fill("[id='vat:percent']", "9");
        page.fill("[id='vat:vatFrom']", "01.01.2099");
        page.click("[id='vat:lookVat']");
        assertThat(page.locator("[id='vat'] .g-last-month")).isVisible();
        assertAccessible();
        look("prices-previews");
        page.navigate("/admin/settings/setting.xhtml?code=urgency.net");
        page.fill("[id='setting:value']", "250.00");
        page.fill("[id='setting:from']", "01.01.2099");
        page.click("[id='setting:look']");
        assertThat(page.locator("[id='setting'] .g-last-month")).isVisible();
        look("prices-setting");
    }

    private static byte[] logo() throws IOException {
        BufferedImage image = new BufferedImage(300, 60, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.fillRect(0, 0, 300, 60);
        graphics.setColor(new java.awt.Color(0x0f5e6b));
        graphics.fillOval(5, 5, 50, 50);
        graphics.fillRect(70, 20, 220, 20);
        graphics.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return png.toByteArray();
    }

    /** On a desk by day and on a phone by night. */
    private void look(String name) {
        page.setViewportSize(1440, 900);
        Pictures.keep(page, name + "-1440");
        page.setViewportSize(360, 740);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        Pictures.keep(page, name + "-360");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(1440, 900);
    }

    private static LocatorAssertions.IsVisibleOptions patient() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(60_000);
    }
}
