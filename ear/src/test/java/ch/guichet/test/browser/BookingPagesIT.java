package ch.guichet.test.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.test.api.Caller;
import ch.guichet.test.api.Client;
import ch.guichet.test.harness.Running;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
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
        assertThat(page.locator("#month a").first()).isVisible();
        Pictures.keep(page, "feeds-slots-360");
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
        page.locator("[id='book:files']")
                .setInputFiles(
                        new FilePayload("question.txt", "text/plain", "Bonjour".getBytes(StandardCharsets.UTF_8)));
        assertThat(page.locator(".g-upload .g-items")).containsText("question.txt");
        Pictures.keep(page, "feeds-book-360");
        page.fill("[id='book:subject']", "Préparer la clôture");
        page.locator("[id='book:go']").press("Enter");
        assertThat(page.locator("[id='book'] span.g-field-error")).isVisible();
        page.locator("[id='book:accepted']").press(" ");
        page.locator("[id='book:go']").press("Enter");
        page.waitForURL(APPOINTMENT);
        assertThat(page.locator("#messages")).containsText("est réservé");
        assertThat(page.locator("main")).containsText("Préparer la clôture");
        assertThat(page.locator("main a[href*='/portal/booking/file']")).containsText("question.txt");
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

    @Test
    void a_customer_far_away_sees_his_own_time_and_makes_and_ends_the_address_of_his_calendar() {
        try (BrowserContext away = page.context()
                .browser()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setTimezoneId("America/New_York")
                        .setLocale("fr")
                        .setBaseURL(Running.PRODUCT)
                        .setViewportSize(1440, 900))) {
            page = away.newPage();
            signIn(Client.named("Loin de Genève SA", Client.GENEVA).login(), Client.PASSWORD);
            page.navigate("/portal/booking/slots.xhtml");
            assertThat(page.locator("#zone")).containsText("America/New York");
            assertThat(page.locator("a.g-slot small").first()).containsText("Zurich");
            page.locator("#month a").last().press("Enter");
            assertThat(page.locator("#month a[aria-current='date']")).hasCount(1);
            assertAccessible();
            Pictures.keep(page, "feeds-slots-1440");
            page.navigate("/account/account.xhtml");
            page.locator("[id='calendar:make']").press("Enter");
            String address = page.locator("[id='calendar'] input[readonly]").inputValue();
            assertThat(address).matches("http.*/calendar/[A-Za-z0-9_-]{32}\\.ics");
            assertAccessible();
            Pictures.keep(page, "feeds-account-1440");
            var read = page.request().get(address.replaceFirst("^https?://[^/]*", Running.PRODUCT));
            assertThat(read.text()).startsWith("BEGIN:VCALENDAR");
            page.locator("[id='calendar:revoke']").press("Enter");
            page.locator(".ui-confirm-dialog .ui-confirmdialog-yes").press("Enter");
            assertThat(page.locator("[id='calendar:make']")).isVisible();
            assertThat(page.request()
                            .get(address.replaceFirst("^https?://[^/]*", Running.PRODUCT))
                            .status())
                    .isEqualTo(404);
        }
    }

    @Test
    void the_house_says_where_to_meet_takes_back_and_proposes_and_the_customer_picks() {
        Client client = Client.named("Atelier du Lac Sàrl", Client.GENEVA);
        long id = booked(client, "remote", slot(client, "remote", 9).getString("start"));
        page.setViewportSize(1440, 900);
        signIn("specialist", DEMO_PASSWORD);
        page.navigate("/desk/agenda/calendars.xhtml");
        page.fill("[id='follow:address']", "http://127.0.0.1:1/agenda.ics");
        page.locator("[id='follow:go']").press("Enter");
        assertThat(page.locator("main .g-tone-bad").first()).containsText("réseau interne");
        assertAccessible();
        Pictures.keep(page, "feeds-outside-1440");
        page.locator("[id='own-form:leave']").press("Enter");
        page.locator(".ui-confirm-dialog .ui-confirmdialog-yes").press("Enter");
        assertThat(page.locator("#messages")).containsText("n’est plus suivi");
        page.navigate("/desk/agenda/appointment.xhtml?id=" + id);
        page.fill("[id='meet:address']", "https://meet.example/lac");
        page.locator("[id='meet:go']").press("Enter");
        assertThat(page.locator("#join")).isVisible();
        page.fill("[id='withdraw:reason']", "Panne de réseau chez nous");
        page.locator("[id='withdraw:proposals:1']").check();
        page.locator("[id='withdraw:proposals:3']").check();
        assertAccessible();
        Pictures.keep(page, "feeds-desk-1440");
        page.locator("[id='withdraw:go']").press("Enter");
        assertThat(page.locator("#messages")).containsText("annulé");
        page.context().clearCookies();
        signIn(client.login(), Client.PASSWORD);
        page.navigate("/portal/booking/appointment.xhtml?id=" + id);
        assertThat(page.locator("#proposed a.g-slot")).hasCount(2);
        Pictures.keep(page, "feeds-proposed-1440");
        page.locator("#proposed a.g-slot").first().press("Enter");
        assertThat(page.locator("#agreed")).isVisible();
        page.locator("[id='book:go']").press("Enter");
        page.waitForURL(APPOINTMENT);
        assertThat(page.locator("#messages")).containsText("est réservé");
    }

    @Test
    void who_loses_the_race_sees_the_next_times_and_keeps_what_he_wrote() {
        Client loser = Client.named("Trop Tard SA", Client.GENEVA);
        Client winner = Client.named("Plus Vite SA", Client.GENEVA);
        JsonObject slot = slot(loser, "phone", 11);
        page.setViewportSize(360, 740);
        signIn(loser.login(), Client.PASSWORD);
        page.navigate("/portal/booking/book.xhtml?service=phone&start="
                + OffsetDateTime.parse(slot.getString("start")).toInstant());
        assertThat(page.locator("#held")).isVisible();
        page.fill("[id='book:subject']", "Clôture à reprendre");
        page.locator("[id='book:files']")
                .setInputFiles(
                        new FilePayload("question.txt", "text/plain", "Bonjour".getBytes(StandardCharsets.UTF_8)));
        assertThat(page.locator(".g-upload .g-items")).containsText("question.txt");
        // in another window he holds another time, so that this one is free for whoever is faster
        JsonObject other = slot(loser, "phone", 18);
        loser.contact()
                .post("/appointments/holds", Caller.body("service", "phone", "start", other.getString("start")))
                .expect(201);
        for (int i = 0; i < slot.getJsonArray("specialists").size(); i++)
            booked(winner, "phone", slot.getString("start"));
        page.locator("[id='book:accepted']").press(" ");
        page.locator("[id='book:go']").press("Enter");
        assertThat(page.locator("[id='book:lost'] a.g-slot").first()).isVisible();
        assertThat(page.locator("[id='book:subject']")).hasValue("Clôture à reprendre");
        assertFine();
        Pictures.keep(page, "booking-lost-360");
        page.locator("[id='book:lost'] a.g-slot").first().press("Enter");
        assertThat(page.locator("#held")).isVisible();
        assertThat(page.locator("[id='book:subject']")).hasValue("Clôture à reprendre");
        assertThat(page.locator(".g-upload .g-items")).containsText("question.txt");
        page.locator("[id='book:go']").press("Enter");
        page.waitForURL(APPOINTMENT);
        assertThat(page.locator("main a[href*='/portal/booking/file']")).containsText("question.txt");
    }

    /** A free slot, so many days from now at the earliest. */
    private static JsonObject slot(Client client, String service, int days) {
        String now = Caller.ADMIN.get("/demo/clock").expect(200).json().getString("now");
        LocalDate from = LocalDate.parse(now.substring(0, 10)).plusDays(days);
        return client.contact()
                .get("/slots?service=" + service + "&from=" + from + "&to=" + from.plusDays(9))
                .expect(200)
                .json()
                .getJsonArray("items")
                .getJsonObject(2);
    }

    private static long booked(Client client, String service, String start) {
        int terms = client.contact().get("/terms/current").expect(200).json().getInt("version");
        return client.contact()
                .post(
                        "/appointments",
                        Caller.body("service", service, "start", start, "termsVersion", terms, "acceptTerms", true))
                .expect(201)
                .id();
    }

    private void assertFine() {
        assertAccessible();
        var wide =
                (Boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
        assertThat(wide).as(page.url() + " scrolls sideways on a phone").isFalse();
    }
}
