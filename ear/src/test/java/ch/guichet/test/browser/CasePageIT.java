package ch.guichet.test.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A case's page in a browser: its clock, its draft, who is here, texts, dispatch, merging and keys. */
class CasePageIT extends BrowserTest {
    private final List<String> complaints = new ArrayList<>();

    @BeforeEach
    void atTheDesk() {
        complaints.clear();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) complaints.add(page.url() + ": " + message.text());
        });
        signIn("desk", DEMO_PASSWORD);
        page.navigate("/desk/cases/call.xhtml?q=luc@architecte");
        page.fill("[id='call:subject']", "Deux écrans");
        page.fill("[id='call:text']", "Comment ouvrir deux fenêtres ?");
    }

    @AfterEach
    void nothingComplained() {
        assertThat(complaints).isEmpty();
    }

    @Test
    void the_clock_of_a_call_runs_on_in_a_second_window_and_after_a_reload() {
        page.click("[id='call:clock']");
        page.waitForURL(Pattern.compile(".*/case\\.xhtml.*"));
        assertThat(clock(page)).hasText(Pattern.compile("0:0[2-9]"));

        Page second = page.context().newPage();
        second.navigate(page.url());
        assertThat(second.locator(".g-clock-one button").first()).hasText("Pause");
        page.reload();
        assertThat(clock(page)).hasText(Pattern.compile("0:(0[3-9]|[1-5]\\d)"));
        page.locator(".g-clock-one button").first().click();
        assertThat(page.locator(".g-clock-one button").first()).hasText("Reprendre");

        second.evaluate("beatNow()");
        assertThat(second.locator(".g-clock-one button").first()).hasText("Reprendre");
        second.close();
        correctAndEnd();
    }

    private void correctAndEnd() {
        page.locator(".g-clock-one summary").click();
        page.locator(".g-clock-one .ui-commandlink").first().click();
        page.fill("[id='timer:seconds']", "2 min");
        page.click("[id='timer:right']");
        assertThat(page.locator("[id='timer']")).containsText("Dites pourquoi");
        page.fill("[id='timer:reason']", "Oublié de couper");
        page.click("[id='timer:right']");
        assertThat(page.locator("#corrections")).containsText("Oublié de couper");
        page.locator(".g-clock-one button").last().click();
        assertThat(page.locator("[id='timer:start']")).isVisible();
    }

    @Test
    void what_is_being_written_survives_a_reload_and_ends_when_it_is_sent() {
        record();
        page.locator("[id='answer:text']").pressSequentially("Par le menu Fenêtre");
        assertThat(page.locator("[id='answer:kept']")).containsText("Brouillon enregistré");
        page.waitForResponse(Pattern.compile(".*/case\\.xhtml.*"), () -> page.evaluate("beatNow()"));
        page.reload();
        assertThat(page.locator("[id='answer:text']")).hasValue("Par le menu Fenêtre");

        page.click("[id='answer:send']");
        assertThat(page.locator(".g-word-desk")).containsText("Par le menu Fenêtre");
        page.reload();
        assertThat(page.locator("[id='answer:text']")).hasValue("");
    }

    @Test
    void of_two_windows_that_answer_the_second_keeps_its_words_and_sees_the_firsts() {
        record();
        Page second = page.context().newPage();
        second.navigate(page.url());
        page.fill("[id='answer:text']", "Première réponse.");
        page.click("[id='answer:send']");
        assertThat(page.locator(".g-word-desk")).hasCount(1);

        second.fill("[id='answer:text']", "Deuxième réponse.");
        second.click("[id='answer:send']");
        assertThat(second.locator("#messages")).containsText("a changé pendant que vous écriviez");
        assertThat(second.locator(".g-word-desk")).containsText("Première réponse.");
        assertThat(second.locator("[id='answer:text']")).hasValue("Deuxième réponse.");
        second.click("[id='answer:send']");
        assertThat(second.locator(".g-word-desk")).hasCount(2);
        second.close();
    }

    @Test
    void somebody_else_who_has_the_case_open_is_seen() {
        record();
        var other = page.context().browser().newContext();
        Page his = other.newPage();
        his.navigate(page.url().replaceFirst("/desk/.*", "/login.xhtml"));
        his.fill("[id='form:login']", "specialist");
        his.fill("[id='form:password']", DEMO_PASSWORD);
        his.click("[id='form:signIn']");
        his.waitForURL(url -> !url.contains("/login.xhtml"));
        his.navigate(page.url());
        his.waitForFunction("typeof beatNow === 'function'");
        his.evaluate("beatNow()");
        his.waitForTimeout(1_000);

        page.evaluate("beatNow()");
        assertThat(page.locator("#mates")).containsText("a aussi ce cas sous les yeux");
        assertAccessible();
        other.close();
    }

    @Test
    void a_text_is_put_in_with_the_values_of_the_case() {
        record();
        page.keyboard().press("x");
        page.locator("[data-insert]").first().click();
        assertThat(page.locator("[id='answer:text']")).hasValue(Pattern.compile("Bonjour .+,[\\s\\S]*"));
        assertThat(page.locator("[id='answer:text']")).not().hasValue(Pattern.compile("[\\s\\S]*\\{[\\s\\S]*"));
    }

    @Test
    void a_case_is_taken_waits_for_a_day_and_its_keys_are_shown() {
        record();
        page.keyboard().press("a");
        assertThat(page.locator("#messages")).containsText("Le cas est à vous");
        page.keyboard().press("f");
        page.keyboard().type("1.1.2020");
        page.click("[id='follow:set']");
        assertThat(page.locator("[id='follow'] .g-field-error")).containsText("ne convient pas");

        page.locator("h1").click();
        page.keyboard().press("?");
        assertThat(page.locator("#keys")).isVisible();
        assertAccessible();
        page.keyboard().press("Escape");
        assertThat(page.locator("#keys")).isHidden();
        page.keyboard().press("n");
        assertThat(page.locator("[id='answer:keep']")).isVisible();
    }

    @Test
    void two_cases_are_merged_and_separated_and_a_closed_one_is_opened_again() {
        record();
        String first = page.url();
        page.navigate("/desk/cases/call.xhtml?q=luc@architecte");
        page.fill("[id='call:subject']", "La même question");
        page.fill("[id='call:text']", "Encore deux fenêtres ?");
        record();
        String second = page.url();
        page.locator("[id='merge'] summary").click();
        page.locator("[id='merge'] li")
                .filter(new Locator.FilterOptions().setHasText("Deux écrans"))
                .first()
                .locator("button")
                .click();
        page.waitForURL(url -> !url.equals(second));
        assertThat(page.locator("#messages")).containsText("continue ici");
        assertThat(page.locator(".g-words")).containsText("Encore deux fenêtres ?");
        page.navigate(second);
        assertThat(page).not().hasURL(second);

        page.locator("[id='merge'] li button").click();
        assertThat(page.locator("#messages")).containsText("de nouveau à part");
        page.navigate(first);
        page.click("[id='end:close']");
        page.click(".ui-confirmdialog-yes");
        page.locator("[id='again'] summary").click();
        page.click("[id='again:reopen']");
        assertThat(page.locator("[id='again'] .g-field-error")).containsText("Dites pourquoi");
        page.fill("[id='again:reason']", "Le client a rappelé");
        page.click("[id='again:reopen']");
        assertThat(page.locator("[id='answer:text']")).isVisible();
        assertAccessible();
    }

    @Test
    void the_page_has_no_barrier_wide_and_narrow_light_and_dark() {
        record();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
            for (int width : List.of(1440, 360)) {
                page.setViewportSize(width, 900);
                assertAccessible();
                Pictures.keep(page, "casepage-" + width + "-" + scheme.name().toLowerCase());
                assertThat((Boolean) page.evaluate(
                                "document.documentElement.scrollWidth > document.documentElement.clientWidth"))
                        .isFalse();
            }
        }
    }

    private void record() {
        page.click("[id='call:record']");
        page.waitForURL(Pattern.compile(".*/case\\.xhtml.*"));
    }

    private static Locator clock(Page in) {
        return in.locator(".g-clock-one [data-tick]").first();
    }
}
