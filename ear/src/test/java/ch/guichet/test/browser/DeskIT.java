package ch.guichet.test.browser;

import static ch.guichet.test.api.Caller.DESK;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A day at the desk, in a browser: a call, an answer and a note, an offer, paid work to its end, a pack that is sold. */
class DeskIT extends BrowserTest {
    private final List<String> complaints = new ArrayList<>();

    @BeforeEach
    void atTheDesk() {
        complaints.clear();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) complaints.add(page.url() + ": " + message.text());
        });
        signIn("desk", DEMO_PASSWORD);
    }

    @AfterEach
    void nothingComplained() {
        assertThat(complaints).isEmpty();
    }

    @Test
    void a_call_becomes_a_case_that_is_answered_noted_and_offered() {
        page.navigate("/desk/cases/call.xhtml?q=luc@architecte");
        page.locator("[id='call:subject']").pressSequentially("Lecteur QR");
        assertThat(page.locator("#help")).containsText("Quel lecteur QR");
        Pictures.keep(page, "call-help");
        record("luc@architecte", "Deux écrans", "Comment ouvrir deux fenêtres ?");
        assertThat(message()).containsText("est enregistré");

        page.fill("[id='answer:text']", "Par le menu Fenêtre.");
        page.click("[id='answer:send']");
        assertThat(message()).containsText("Votre réponse est dans le portail");
        page.check("input[value='note']");
        page.fill("[id='answer:text']", "A appelé deux fois.");
        page.click("[id='answer:keep']");
        assertThat(page.locator(".g-word-inside")).containsText("A appelé deux fois.");

        page.click("[id='begin:open']");
        assertThat(message()).containsText("Faites-lui une offre");
        page.locator("summary")
                .filter(new Locator.FilterOptions().setHasText("Donner une raison"))
                .click();
        page.fill("[id='class:reason']", "Mise en place demandée");
        page.click("[id='class:paid']");
        assertThat(message()).containsText("Payant");
        page.locator("[id='offer:estimate']").pressSequentially("50");
        assertThat(page.locator("[id='offer:preview']")).containsText("194.58");
        page.click("[id='offer:send']");
        assertThat(message()).containsText("peut l’accepter ou la refuser");
        assertThat(page.locator("[id='versions']")).containsText("Version 1");
        assertAccessible();

        String link = mailedOffer("luc@architecte");
        page.context().clearCookies();
        page.navigate(link);
        assertThat(page.locator("main")).containsText("Deux écrans");
        assertAccessible();
        page.setViewportSize(360, 740);
        assertThat(page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"))
                .isEqualTo(false);
        Pictures.keep(page, "mailed-offer-360");
    }

    @Test
    void a_decided_class_is_not_turned_over_without_a_reason() {
        record("luc@architecte", "Une question courte", "Où est le bouton ?");
        page.click("[id='class:free']");
        assertThat(message()).containsText("Gratuit");

        page.locator("summary")
                .filter(new Locator.FilterOptions().setHasText("Changer"))
                .click();
        page.click("[id='class:turn']");
        assertThat(page.locator("[id='class'] .g-field-error")).containsText("Dites pourquoi");
    }

    @Test
    void paid_work_is_logged_within_its_limits_corrected_and_finished() {
        page.navigate("/desk/cases/cases.xhtml?state=ALL&q=Solde+sur+un+compte+en+devises");
        page.keyboard().press("j");
        page.keyboard().press("Enter");
        page.click("[id='begin:open']");
        page.waitForURL(Pattern.compile(".*/intervention\\.xhtml.*"));

        log("1.1.2026", "10:00", "20");
        assertThat(page.locator(".g-field-error")).containsText("Aucune minute d’avant");
        log("31.12.2099", "10:00", "20");
        assertThat(page.locator(".g-field-error")).containsText("finirait");
        page.locator("[id='log'] .g-quick").first().click();
        assertThat(page.locator("[id='log:duration']")).hasValue(Pattern.compile("5.min"));
        page.click("[id='log:save']");
        assertThat(message()).containsText("30 min à compter");
        page.locator("[id='entries'] button").first().click();
        assertThat(page.locator("[id='log:remove']")).isVisible();
        page.fill("[id='log:note']", "Solde expliqué");
        page.click("[id='log:save']");
        assertThat(page.locator("[id='entries']")).containsText("Solde expliqué");

        page.click("[id='end:done']");
        page.click(".ui-confirmdialog-yes");
        assertThat(message()).containsText("L’intervention est terminée");
        assertThat(page.locator("[id='log']")).hasCount(0);
        assertAccessible();
    }

    /** The link in the latest letter to an address that has one. */
    private static String mailedOffer(String to) {
        return DESK.get("/letters?text=" + to).json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(letter -> DESK.get("/letters/" + letter.getJsonNumber("id"))
                        .json()
                        .getString("text"))
                .map(text -> Pattern.compile("/offer\\.xhtml\\?t=\\S+").matcher(text))
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst()
                .orElseThrow();
    }

    private void record(String caller, String subject, String question) {
        page.navigate("/desk/cases/call.xhtml?q=" + caller);
        page.fill("[id='call:subject']", subject);
        page.fill("[id='call:text']", question);
        page.click("[id='call:record']");
        page.waitForURL(Pattern.compile(".*/case\\.xhtml.*"));
    }

    private void log(String day, String time, String duration) {
        page.fill("[id='log:day']", day);
        page.fill("[id='log:time']", time);
        page.fill("[id='log:duration']", duration);
        page.click("[id='log:save']");
    }

    private Locator message() {
        return page.locator("#messages");
    }
}
