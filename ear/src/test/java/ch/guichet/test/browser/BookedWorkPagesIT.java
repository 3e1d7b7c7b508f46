package ch.guichet.test.browser;

import static ch.guichet.test.api.Caller.DESK;
import static ch.guichet.test.api.Caller.SPECIALIST;
import static ch.guichet.test.api.Caller.body;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.test.api.Client;
import ch.guichet.test.api.Playing;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An appointment becomes work and its customer sees it; a fee is let go and its customer reads why. */
@ExtendWith(Playing.class)
class BookedWorkPagesIT extends BrowserTest {
    private Client client;

    @Test
    void a_specialist_starts_the_work_from_the_appointment_and_the_customer_follows_it() {
        client = Client.named("Garage du Pont SA", Client.GENEVA);
        List<JsonObject> slots = slots();
        long kept = book(slots.get(0));
        long missed = book(slots.get(slots.size() - 1));
        SPECIALIST.post("/appointments/" + kept + "/start").problem(409, "booking.notToday");
        OffsetDateTime start = OffsetDateTime.parse(slots.get(0).getString("start"));

        Playing.moveTo(start.plusMinutes(1).toInstant());
        works(kept, start);
        followed(kept);

        Playing.moveTo(OffsetDateTime.parse(slots.get(slots.size() - 1).getString("end"))
                .toInstant());
        DESK.post("/appointments/" + missed + "/no-show").expect(204);
        letGo(missed);
    }

    private void works(long appointment, OffsetDateTime start) {
        signIn("specialist", DEMO_PASSWORD);
        page.navigate("/desk/agenda/appointment.xhtml?id=" + appointment);
        assertAccessible();
        look("work-start");
        page.click("[id='begin:go']");
        page.waitForURL(Pattern.compile(".*/intervention\\.xhtml.*"));
        assertThat(page.locator("#messages")).containsText("Le travail a commencé");
        String work = page.url().replaceAll(".*id=", "");
        JsonObject again = SPECIALIST
                .post("/appointments/" + appointment + "/start")
                .expect(201)
                .json();
        assertThat(again.getInt("id")).isEqualTo(Integer.parseInt(work));
        page.click("#toAppointment");
        page.waitForURL(Pattern.compile(".*/appointment\\.xhtml.*"));
        assertThat(page.locator("main")).containsText("le chronomètre tourne");
        look("work-running");
        undoes();
        page.waitForURL(Pattern.compile(".*/intervention\\.xhtml.*"));
        page.click("#toAppointment");
        page.waitForURL(Pattern.compile(".*/appointment\\.xhtml.*"));
        Playing.moveTo(start.plusMinutes(26).toInstant());
        page.click("#toWork");
        page.waitForURL(Pattern.compile(".*/intervention\\.xhtml.*"));
        page.fill("[id='timer:note']", "Modèle de facture réglé");
        page.locator("#clock button .pi-stop").click();
        assertThat(page.locator("[id='end:done']")).isVisible();
        look("work-stopped");
        page.click("[id='end:done']");
        page.locator(".ui-confirm-dialog .ui-confirmdialog-yes").click();
        assertThat(page.locator("[id='end:done']")).hasCount(0);
        page.navigate("/desk/agenda/appointment.xhtml?id=" + appointment);
        assertThat(page.locator("main")).containsText("Fait");
        leave();
    }

    /** It was begun by mistake, and then for good. */
    private void undoes() {
        page.click("[id='undo:go']");
        page.locator(".ui-confirm-dialog .ui-confirmdialog-yes").click();
        assertThat(page.locator("#messages")).containsText("de nouveau réservé");
        page.click("[id='begin:go']");
    }

    private void followed(long appointment) {
        signIn(client.login(), Client.PASSWORD);
        page.navigate("/portal/booking/appointment.xhtml?id=" + appointment);
        page.locator(".g-why-button").first().click();
        assertThat(page.locator(".g-why-panel").first()).containsText("Modèle de facture réglé");
        assertThat(page.locator(".g-why-panel").first()).containsText("180.00");
        assertAccessible();
        look("work-portal");
        leave();
    }

    private void letGo(long appointment) {
        signIn("desk", DEMO_PASSWORD);
        page.navigate("/desk/agenda/appointment.xhtml?id=" + appointment);
        look("fee-desk");
        page.locator("details summary").last().click();
        page.fill("[id='waive:reason']", "Route coupée par la neige");
        assertAccessible();
        page.click("[id='waive:go']");
        assertThat(page.locator("#messages")).containsText("abandonnés");
        leave();
        DESK.post("/appointments/" + appointment + "/fee-waiver", body("reason", "Encore"))
                .problem(409, "booking.feeWaived");
        signIn(client.login(), Client.PASSWORD);
        page.navigate("/portal/booking/appointment.xhtml?id=" + appointment);
        assertThat(page.locator("main")).containsText("Route coupée par la neige");
        look("fee-portal");
        JsonObject money = client.contact()
                .get("/appointments/" + appointment + "/money")
                .expect(200)
                .json();
        assertThat(money.getJsonObject("fee").getString("amount")).isEqualTo("90.00");
        Client.named("Voisin Curieux Sàrl", Client.GENEVA)
                .contact()
                .get("/appointments/" + appointment + "/money")
                .problem(404, "notFound");
    }

    private void leave() {
        page.context().clearCookies();
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

    private long book(JsonObject slot) {
        int terms = client.contact().get("/terms/current").expect(200).json().getInt("version");
        return client.contact()
                .post(
                        "/appointments",
                        body(
                                "service",
                                "phone",
                                "start",
                                slot.getString("start"),
                                "termsVersion",
                                terms,
                                "acceptTerms",
                                true,
                                "subject",
                                "Modèle de facture"))
                .expect(201)
                .id();
    }

    /** Of one day that is about a week ahead. */
    private List<JsonObject> slots() {
        LocalDate from =
                LocalDate.ofInstant(Playing.now(), ZoneId.of("Europe/Zurich")).plusDays(6);
        List<JsonObject> all = client.contact()
                .get("/slots?service=phone&from=" + from + "&to=" + from.plusDays(7))
                .expect(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
        String day = all.get(0).getString("start").substring(0, 10);
        return all.stream()
                .filter(slot -> slot.getString("start").startsWith(day))
                .toList();
    }
}
