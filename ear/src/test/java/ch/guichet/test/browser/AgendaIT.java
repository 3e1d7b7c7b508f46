package ch.guichet.test.browser;

import static ch.guichet.test.api.Caller.body;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.shared.BusinessClock;
import ch.guichet.test.api.Caller;
import ch.guichet.test.api.Client;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The desk's agenda is moved by mouse and by keyboard; the administrator sees what a change touches before it counts. */
class AgendaIT extends BrowserTest {
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private Client client;
    private long appointment;
    private Instant start;
    private long specialist;
    private JsonObject other;

    private void books() {
        client = Client.named("Atelier du Rhône SA", Client.GENEVA);
        LocalDate from = OffsetDateTime.parse(new Caller("demo-admin")
                        .get("/demo/clock")
                        .expect(200)
                        .json()
                        .getString("now"))
                .toLocalDate()
                .plusDays(20);
        List<JsonObject> slots = client.contact()
                .get("/slots?service=remote&from=" + from + "&to=" + from.plusDays(20))
                .expect(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
        int terms = client.contact().get("/terms/current").expect(200).json().getInt("version");
        JsonObject slot = slots.get(0);
        appointment = client.contact()
                .post(
                        "/appointments",
                        body(
                                "service",
                                "remote",
                                "start",
                                slot.getString("start"),
                                "specialist",
                                slot.getJsonArray("specialists")
                                        .getJsonNumber(0)
                                        .longValue(),
                                "termsVersion",
                                terms,
                                "acceptTerms",
                                true,
                                "subject",
                                "Reprise des soldes"))
                .expect(201)
                .id();
        JsonObject kept =
                client.contact().get("/appointments/" + appointment).expect(200).json();
        start = Instant.parse(kept.getString("start"));
        specialist = kept.getJsonNumber("specialistId").longValue();
        other = slots.stream()
                .filter(each -> instant(each).isAfter(start.plusSeconds(3600))
                        && BusinessClock.dayOf(instant(each)).equals(day()))
                .findFirst()
                .orElseThrow();
    }

    private static Instant instant(JsonObject slot) {
        return OffsetDateTime.parse(slot.getString("start")).toInstant();
    }

    private LocalDate day() {
        return BusinessClock.dayOf(start);
    }

    @Test
    void the_desk_moves_by_mouse_and_by_keyboard_and_sees_what_an_absence_touches() {
        books();
        signIn("desk", DEMO_PASSWORD);
        page.setViewportSize(1440, 1000);
        dragsOnTheBoard();
        looksAtTheWeek();
        movesByKeyboard();
        newPerson();
        signIn("admin", DEMO_PASSWORD);
        absenceIsSeenFirst();
        newPerson();
        signIn("desk", DEMO_PASSWORD);
        page.navigate("/desk/agenda/conflicts.xhtml");
        assertThat(page.locator("#conflicts")).containsText("Reprise des soldes");
        looked("agenda-conflicts");
        page.locator("#conflicts li")
                .filter(new Locator.FilterOptions().setHasText("Reprise des soldes"))
                .locator("button")
                .click();
        assertThat(page.locator("#messages")).containsText("reste ainsi");
        worksAgain();
        page.navigate("/desk/agenda/agenda.xhtml?view=day&date=" + day());
        looked("agenda-day");
        page.navigate("/desk/agenda/agenda.xhtml?view=list&date=" + day());
        looked("agenda-list");
        page.navigate("/desk/agenda/use.xhtml");
        assertThat(page.locator("main")).containsText("Marc Dubois");
        looked("agenda-use");
        proposes();
    }

    /** A case whose work is agreed and has no date: the desk proposes one, the customer books it. */
    private void proposes() {
        long waiting = client.contact()
                .post(
                        "/cases",
                        body(
                                "customer",
                                client.id(),
                                "subject",
                                "Plan comptable à reprendre",
                                "text",
                                "Comment faire ?"))
                .expect(201)
                .id();
        Caller.DESK
                .post("/cases/" + waiting + "/classification", body("triage", "PAID", "reason", "Reprise de données"))
                .expect(204);
        page.navigate("/desk/agenda/waiting.xhtml");
        assertThat(page.locator("main")).containsText("Plan comptable à reprendre");
        looked("agenda-waiting");
        page.navigate("/desk/agenda/propose.xhtml?case=" + waiting);
        looked("agenda-propose");
        page.click("[id='propose:go']");
        page.waitForURL(Pattern.compile(".*waiting\\.xhtml.*"));
        assertThat(page.locator("#messages")).not().isEmpty();
    }

    private void looked(String name) {
        assertAccessible();
        pictures(name);
    }

    private void newPerson() {
        page.context().clearCookies();
    }

    private void dragsOnTheBoard() {
        page.navigate("/desk/agenda/agenda.xhtml?view=people&date=" + day());
        Locator entry = page.locator("[data-appointment='" + appointment + "']");
        assertThat(entry).isVisible();
        long with = other.getJsonArray("specialists").getJsonNumber(0).longValue();
        entry.dragTo(page.locator("td[data-start='" + instant(other) + "'][data-with='" + with + "']"));
        assertThat(page.locator("#messages")).containsText("est déplacé");
        assertThat(page.locator("td[data-start='" + instant(other) + "'] [data-appointment='" + appointment + "']"))
                .isVisible();
        assertAccessible();
        pictures("agenda-people");
    }

    private void looksAtTheWeek() {
        page.navigate("/desk/agenda/agenda.xhtml?view=week&date=" + day());
        Locator entry = page.locator(".fc-event").filter(new Locator.FilterOptions().setHasText("Reprise des soldes"));
        assertThat(entry).isVisible();
        assertThat(page.locator(".fc-col-header-cell").first()).containsText("lun");
        assertAccessible();
        pictures("agenda-week");
        // to where nobody works: the event goes back and it is said why
        page.setViewportSize(1440, 2200);
        var from = entry.boundingBox();
        var evening =
                page.locator(".fc-timegrid-slot-lane[data-time='19:00:00']").boundingBox();
        page.mouse().move(from.x + from.width / 2, from.y + 5);
        page.mouse().down();
        page.mouse().move(from.x + from.width / 2, evening.y + 5, new Mouse.MoveOptions().setSteps(12));
        page.mouse().up();
        page.setViewportSize(1440, 1000);
        assertThat(page.locator("#messages")).containsText("personne ne peut être réservé");
        assertThat(page.locator(".fc-event").filter(new Locator.FilterOptions().setHasText("Reprise des soldes")))
                .isVisible();
    }

    private void movesByKeyboard() {
        page.navigate("/desk/agenda/appointment.xhtml?id=" + appointment);
        page.locator("[id='move:start']").selectOption(start.toString());
        page.locator("[id='move:go']").press("Enter");
        page.waitForURL(Pattern.compile(".*appointment\\.xhtml\\?id=" + appointment + "$"));
        assertThat(page.locator("#messages")).containsText("est déplacé");
        Pictures.keep(page, "agenda-appointment");
    }

    /** The other tests find the agenda as it was. */
    private void worksAgain() {
        Caller admin = new Caller("demo-admin");
        String agenda = "/admin/agendas/" + with();
        admin.get(agenda).expect(200).json().getJsonArray("days").getValuesAs(JsonObject.class).stream()
                .filter(each -> each.getString("reason").equals("Congé de test"))
                .forEach(each -> admin.send("DELETE", agenda + "/exceptions/" + each.getJsonNumber("id"), null)
                        .expect(204));
    }

    private long with() {
        return client.contact()
                .get("/appointments/" + appointment)
                .expect(200)
                .json()
                .getJsonNumber("specialistId")
                .longValue();
    }

    private void absenceIsSeenFirst() {
        long with = with();
        page.navigate("/admin/agendas/agenda.xhtml?id=" + with);
        page.fill("[id='days:first']", WRITTEN.format(day()));
        page.fill("[id='days:reason']", "Congé de test");
        page.click("[id='days:look']");
        assertThat(page.locator("[id='days:found']")).containsText("Reprise des soldes");
        looked("agenda-absence");
        page.click("[id='days:keep']");
        assertThat(page.locator("#messages")).containsText("conflits");
        page.locator("[id='days'] li")
                .filter(new Locator.FilterOptions().setHasText("Congé de test"))
                .first()
                .scrollIntoViewIfNeeded();
    }

    @Test
    void an_administrator_changes_services_and_terms_and_a_customer_waits() {
        signIn("admin", DEMO_PASSWORD);
        page.navigate("/admin/agendas/agendas.xhtml");
        looked("agenda-plans");
        page.navigate("/admin/services/services.xhtml");
        looked("agenda-services");
        page.locator("main table a").first().click();
        assertThat(page.locator("[id='service:durations']")).isVisible();
        assertAccessible();
        pictures("agenda-service");
        page.fill("[id='service:durations']", "trente");
        page.click("[id='service:save']");
        assertThat(page.locator("#service .g-field-error")).containsText("en minutes");
        page.fill("[id='service:durations']", "30 60 90");
        page.click("[id='service:save']");
        assertThat(page.locator("#messages")).containsText("est enregistré");
        page.navigate("/admin/terms/terms.xhtml");
        page.click("[id='draft:begin']");
        assertThat(page.locator("[id='draft:fr']")).not().hasValue("");
        assertAccessible();
        pictures("agenda-terms");
        page.click("[id='draft:look']");
        assertThat(page.locator("[id='draft:publish']")).isVisible();
        page.click("[id='draft:back']");
        page.navigate("/admin/terms/version.xhtml?version=1");
        assertThat(page.locator("main")).containsText("SHA-256");
        Pictures.keep(page, "agenda-version");
        newPerson();
        waits();
    }

    private void waits() {
        Client waiting = Client.named("Papeterie de la Gare Sàrl", Client.GENEVA);
        signIn(waiting.login(), Client.PASSWORD);
        page.navigate("/portal/booking/slots.xhtml");
        page.locator("#wait a").click();
        page.waitForURL(Pattern.compile(".*waiting\\.xhtml.*"));
        page.click("[id='wait:go']");
        assertThat(page.locator("#messages")).containsText("Nous vous écrivons");
        assertThat(page.locator("#mine li")).hasCount(1);
        looked("agenda-wait");
        page.locator("#mine li button").click();
        assertThat(page.locator("#mine li")).hasCount(0);
    }

    private void pictures(String name) {
        Pictures.keep(page, name + "-1440");
        page.setViewportSize(360, 800);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat((Boolean)
                        page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"))
                .as(page.url() + " scrolls sideways on a phone")
                .isFalse();
        Pictures.keep(page, name + "-360");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(1440, 1000);
    }
}
