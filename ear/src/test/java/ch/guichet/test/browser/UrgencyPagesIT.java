package ch.guichet.test.browser;

import static ch.guichet.test.api.Caller.DESK;
import static ch.guichet.test.api.Caller.SPECIALIST;
import static ch.guichet.test.api.Caller.body;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.test.api.Client;
import ch.guichet.test.api.Playing;
import ch.guichet.test.harness.Running;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Urgency is asked for on a phone, followed live at the desk, accepted by a mailed link, and begun. */
@ExtendWith(Playing.class)
class UrgencyPagesIT extends BrowserTest {
    private static final Pattern REQUEST = Pattern.compile(".*/urgency/request\\.xhtml\\?id=\\d+$");

    private static final Pattern LINK = Pattern.compile("/urgency\\.xhtml\\?t=\\S+");

    @Test
    void urgency_is_asked_for_on_a_phone_followed_live_accepted_by_mail_and_begun() {
        Client client = Client.named("Boulangerie du Môle Sàrl", Client.GENEVA);
        Playing.moveTo(Instant.parse("2028-05-09T20:00:00Z"));
        phone();
        signIn(client.login(), Client.PASSWORD);
        page.navigate("/portal/urgency/urgency.xhtml");
        assertThat(page.locator("#free")).containsText("Personne n’est libre maintenant");
        Pictures.keep(page, "urgency-nobody-360");

        Playing.moveTo(Instant.parse("2028-05-09T08:05:00Z"));
        page.navigate("/portal/urgency/urgency.xhtml");
        assertThat(page.locator("main")).containsText("CHF 200.00 hors TVA");
        page.fill("[id='ask:subject']", "Caisse bloquée");
        page.fill("[id='ask:text']", "Plus rien ne s’imprime.");
        assertFine();
        Pictures.keep(page, "urgency-ask-360");
        page.click("[id='ask:go']");
        page.waitForURL(REQUEST);
        assertThat(page.locator("#messages")).containsText("L’offre est partie");
        assertFine();
        Pictures.keep(page, "urgency-request-360");
        String id = page.url().replaceAll(".*id=", "");

        byTheLink(client, id);
        atTheDesk(id);
    }

    /** Who holds the link decides, on a phone, while the desk looks on. */
    private void byTheLink(Client client, String id) {
        desk();
        page.navigate("/desk/home/home.xhtml");
        assertThat(page.locator("[id='urgent:now']")).containsText("Caisse bloquée");
        Pictures.keep(page, "urgency-home");
        page.navigate("/desk/urgency/urgencies.xhtml");
        assertThat(page.locator("main")).containsText("Boulangerie du Môle");
        Pictures.keep(page, "urgency-list");
        String link = link(client);
        page.navigate("/desk/urgency/request.xhtml?id=" + id);
        assertThat(page.locator("[id='live:steps']")).containsText("Lue");

        Page phone = page.context().browser().newContext().newPage();
        phone.setViewportSize(360, 740);
        phone.navigate(link);
        assertThat(phone.locator("main")).containsText("CHF 200.00 hors TVA");
        Pictures.keep(phone, "urgency-mailed-360");
        phone.check("[id='yes:read']");
        phone.click("[id='yes:accept']");
        assertThat(phone.locator("main")).containsText("Vous avez accepté");
        Pictures.keep(phone, "urgency-mailed-done-360");
        phone.context().close();

        // nobody has touched the desk's page
        assertThat(page.locator("[id='live:steps']")).containsText("Acceptée");
    }

    /** As the reader of the mail has it. */
    private static String link(Client client) {
        JsonObject letter = DESK.get("/letters?text=" + client.login())
                .expect(200)
                .json()
                .getJsonArray("items")
                .getJsonObject(0);
        String text =
                DESK.get("/letters/" + letter.getInt("id")).expect(200).json().getString("text");
        Matcher link = LINK.matcher(text);
        assertThat(link.find()).as(text).isTrue();
        return Running.PRODUCT + link.group();
    }

    private void atTheDesk(String id) {
        page.navigate("/desk/urgency/request.xhtml?id=" + id);
        assertThat(page.locator("main")).containsText("Confier à un spécialiste");
        assertFine();
        Pictures.keep(page, "urgency-desk");
        page.selectOption(
                "[id='give:who']", new com.microsoft.playwright.options.SelectOption().setLabel("Marc Dubois · libre"));
        page.click("[id='give:go']");
        assertThat(page.locator("#messages")).containsText("C’est confié à Marc Dubois");
        Pictures.keep(page, "urgency-dispatched");

        page.context().clearCookies();
        signIn("specialist", DEMO_PASSWORD);
        page.navigate("/desk/home/home.xhtml");
        assertThat(page.locator("[id='urgent:now']")).containsText("Pour vous");
        Pictures.keep(page, "urgency-for-you");
        page.navigate("/desk/urgency/request.xhtml?id=" + id);
        page.click("[id='begin:go']");
        page.waitForURL(Pattern.compile(".*/desk/interventions/intervention\\.xhtml\\?id=\\d+$"));
        assertThat(page.locator("main")).containsText("Supplément d’urgence de CHF 200.00");
        assertFine();
        Pictures.keep(page, "urgency-work");
        JsonObject timer = SPECIALIST
                .get("/timers")
                .expect(200)
                .json()
                .getJsonArray("items")
                .getJsonObject(0);
        SPECIALIST.post("/timers/" + timer.getInt("id") + "/pause", body()).expect(204);
        spares(page.url());
    }

    /** Who did the work gives nothing away; the desk does, with its reason. */
    private void spares(String work) {
        assertThat(page.locator("[id='surcharge']")).hasCount(0);
        desk();
        page.navigate(work);
        page.locator("main summary", new Page.LocatorOptions().setHasText("Offrir le supplément"))
                .click();
        page.fill("[id='surcharge:why']", "Notre faute");
        page.click("[id='surcharge:give']");
        assertThat(page.locator("main")).containsText("Supplément d’urgence de CHF 200.00 offert : Notre faute");
        Pictures.keep(page, "urgency-given");
    }

    private void desk() {
        page.context().clearCookies();
        page.setViewportSize(1440, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        signIn("desk", DEMO_PASSWORD);
    }

    private void phone() {
        page.setViewportSize(360, 740);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    }

    private void assertFine() {
        assertAccessible();
        var wide =
                (Boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
        assertThat(wide).as(page.url() + " scrolls sideways").isFalse();
    }
}
