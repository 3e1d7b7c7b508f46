package ch.guichet.test.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an administrator prepares for the desk, in a browser: texts, triage rules and examples. */
class WordsIT extends BrowserTest {
    @BeforeEach
    void inTheAdministration() {
        signIn("admin", DEMO_PASSWORD);
    }

    @Test
    void a_text_is_written_changed_put_away_and_offered_again() {
        String title = "Essai " + UUID.randomUUID().toString().substring(0, 8);
        page.navigate("/admin/snippets/snippets.xhtml");
        page.fill("[id='snippet:title']", title);
        page.fill("[id='snippet:text']", "Bonjour {client}");
        page.click("[id='snippet:save']");
        assertThat(page.locator(".g-field-error")).containsText("{client}");
        page.fill("[id='snippet:text']", "Bonjour {contact}");
        page.click("[id='snippet:save']");
        assertThat(page.locator("#messages")).containsText("est enregistré");

        row(title).locator("button").first().click();
        assertThat(page.locator("[id='snippet:text']")).hasValue("Bonjour {contact}");
        page.fill("[id='snippet:text']", "Bonsoir {contact}");
        page.click("[id='snippet:save']");
        assertThat(row(title)).containsText("Bonsoir");
        row(title).locator("button").last().click();
        assertThat(row(title)).hasCount(0);
        page.click("[id='list:other']");
        row(title).locator("button").last().click();
        assertThat(page.locator("#messages")).containsText("de nouveau proposé");
        assertAccessible();
    }

    @Test
    void a_rule_is_changed_and_shows_how_it_was() {
        String phrase = "mot" + UUID.randomUUID().toString().replaceAll("\\d|-", "");
        page.navigate("/admin/triage/rules.xhtml");
        page.fill("[id='rule:phrase']", phrase);
        page.click("[id='rule:add']");
        assertThat(row(phrase)).hasCount(1);
        row(phrase).locator("button").first().click();
        assertThat(page.locator("[id='rule:phrase']")).hasValue(phrase);
        page.fill("[id='rule:phrase']", phrase + "bis");
        page.click("[id='rule:add']");
        assertThat(row(phrase + "bis")).hasCount(1);
        row(phrase + "bis").locator("button").first().click();
        page.locator("[id='rule'] summary").click();
        assertThat(page.locator("[id='rule']")).containsText("« " + phrase + " »");
        assertAccessible();
    }

    @Test
    void an_example_is_withdrawn_and_restored() {
        page.navigate("/admin/triage/examples.xhtml?q=lecteur QR");
        row("lecteur QR").locator("button").first().click();
        assertThat(page.locator("#messages")).containsText("L’exemple est retiré");
        page.navigate("/admin/triage/examples.xhtml?withdrawn=true&q=lecteur QR");
        assertAccessible();
        row("lecteur QR").locator("button").first().click();
        assertThat(page.locator("#messages")).containsText("compte de nouveau");
        page.setViewportSize(360, 740);
        page.navigate("/admin/triage/examples.xhtml");
        assertAccessible();
    }

    private Locator row(String words) {
        return page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText(words));
    }
}
