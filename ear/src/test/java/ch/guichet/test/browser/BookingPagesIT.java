package ch.guichet.test.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.test.api.Client;
import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A customer books, moves and cancels on a phone, with the keyboard; a stranger finds nothing of it. */
class BookingPagesIT extends BrowserTest {
    private static final Pattern APPOINTMENT = Pattern.compile(".*/appointment\\.xhtml\\?id=\\d+$");

    @Test
    void a_customer_books_moves_and_cancels_at_the_width_of_a_phone() {
        Client client = Client.named("Fleurs du Quai Sàrl", Client.GENEVA);
        page.setViewportSize(360, 740);
        signIn(client.login(), Client.PASSWORD);
        page.navigate("/portal/booking/appointments.xhtml");
        assertThat(page.locator("main")).containsText("Aucun rendez-vous");
        assertFine();
        page.navigate("/portal/booking/slots.xhtml");
        assertFine();
        assertThat(page.locator("#first a")).isVisible();
        // a week ahead, so that moving and cancelling are free
        page.locator("main a.g-button")
                .filter(new Locator.FilterOptions().setHasText("Semaine suivante"))
                .press("Enter");
        page.waitForURL(Pattern.compile(".*from=.*"));
        page.locator("a.g-slot").first().press("Enter");
        page.waitForURL(Pattern.compile(".*/book\\.xhtml.*"));
        assertThat(page.locator("#held")).isVisible();
        assertThat(page.locator("#cost")).containsText("97.29");
        assertFine();
        books();
        assertFine();
        moves();
        page.locator("details summary").last().click();
        page.locator("[id='cancel:go']").press("Enter");
        assertThat(page.locator("#messages")).containsText("annulé");
        String address = page.url();
        page.context().clearCookies();
        signIn(Client.named("Voisin Curieux Sàrl", Client.GENEVA).login(), Client.PASSWORD);
        assertThat(page.navigate(address).status()).isEqualTo(404);
    }

    private void books() {
        page.fill("[id='book:subject']", "Préparer la clôture");
        page.locator("[id='book:go']").press("Enter");
        assertThat(page.locator("[id='book'] .g-field-error")).isVisible();
        page.locator("[id='book:accepted']").press(" ");
        page.locator("[id='book:go']").press("Enter");
        page.waitForURL(APPOINTMENT);
        assertThat(page.locator("#messages")).containsText("est réservé");
        assertThat(page.locator("main")).containsText("Préparer la clôture");
    }

    private void moves() {
        page.locator("a[href*='slots.xhtml?move=']").press("Enter");
        page.waitForURL(Pattern.compile(".*move=.*"));
        page.locator("a.g-slot").nth(3).press("Enter");
        page.waitForURL(Pattern.compile(".*to=.*"));
        assertFine();
        page.locator("[id='move:go']").press("Enter");
        page.waitForURL(APPOINTMENT);
        assertThat(page.locator("#messages")).containsText("déplacé");
    }

    private void assertFine() {
        assertAccessible();
        var wide =
                (Boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
        assertThat(wide).as(page.url() + " scrolls sideways on a phone").isFalse();
    }
}
