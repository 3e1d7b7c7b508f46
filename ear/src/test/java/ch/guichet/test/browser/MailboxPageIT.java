package ch.guichet.test.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What came by mail, as the desk reads it; the demo's mailbox has one mail for each thing that can become of one. */
class MailboxPageIT extends BrowserTest {
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
    void a_mail_shows_where_it_went_what_was_left_out_and_who_vouches_for_it() {
        open("luc@architecte");
        assertThat(page.locator("main")).containsText("Il a ouvert un cas");
        assertThat(page.locator("main")).containsText("outil-banque.exe");
        assertThat(page.locator("main")).containsText("Selon mx.guichet.example : SPF pass, DKIM pass, DMARC pass");
        look("mail");
        page.locator("a")
                .filter(new Locator.FilterOptions().setHasText("Ouvrir le cas"))
                .click();
        page.waitForURL(Pattern.compile(".*/case\\.xhtml.*"));
        assertThat(page.locator("main")).containsText("compte inconnu");
        assertThat(page.locator(".g-mails")).containsText("luc@architecte.example");
        assertAccessible();
    }

    @Test
    void a_forged_sender_is_said_and_a_broken_mail_is_put_aside_and_taken_back() {
        open("claire@lac");
        assertThat(page.locator("main")).containsText("SPF fail, DKIM none");
        assertThat(page.locator("main")).containsText("non vérifié");

        open("reto@maler");
        assertThat(page.locator("main")).containsText("Sa forme est cassée");
        page.locator("summary")
                .filter(new Locator.FilterOptions().setHasText("Écarter"))
                .click();
        page.click("[id='discard:go']");
        assertThat(page.locator(".g-field-error").first()).containsText("Dites pourquoi");
        page.fill("[id='discard:reason']", "Illisible, rappelé par téléphone");
        page.click("[id='discard:go']");
        assertThat(page.locator("#messages")).containsText("Le message est écarté");
        assertThat(page.locator("main")).containsText("Illisible, rappelé par téléphone");
        look("discarded");
        page.click("[id='decide:again']");
        assertThat(page.locator("#messages")).containsText("repris dans quelques secondes");
    }

    @Test
    void the_list_is_narrowed_by_what_became_of_a_mail_and_says_when_nothing_is_there() {
        page.navigate("/office/mailbox/mails.xhtml?fate=AUTOMATIC");
        assertThat(page.locator("main")).containsText("Abwesend bis Montag");
        page.navigate("/office/mailbox/mails.xhtml?q=nobody@nowhere");
        assertThat(page.locator("main")).containsText("Rien ne correspond");
        page.navigate("/office/mailbox/mails.xhtml");
        look("mails");
    }

    private void open(String sender) {
        page.navigate("/office/mailbox/mails.xhtml?q=" + sender);
        page.locator("tbody a").last().click();
        page.waitForURL(Pattern.compile(".*/mail\\.xhtml.*"));
    }

    private void look(String name) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
            page.setViewportSize(1440, 900);
            assertAccessible();
            Pictures.keep(page, "mailbox-" + name + "-1440-" + scheme.name().toLowerCase());
        }
        page.setViewportSize(360, 740);
        assertThat((Boolean)
                        page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"))
                .isFalse();
        Pictures.keep(page, "mailbox-" + name + "-360");
        page.setViewportSize(1440, 900);
    }
}
