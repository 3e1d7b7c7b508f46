package ch.guichet.test.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The knowledge base in a browser: written and published at the desk, read in the portal, and a case that is not sent. */
class KnowledgeIT extends BrowserTest {
    private final List<String> complaints = new ArrayList<>();

    @BeforeEach
    void listen() {
        complaints.clear();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) complaints.add(page.url() + ": " + message.text());
        });
    }

    @AfterEach
    void nothingComplained() {
        assertThat(complaints).isEmpty();
    }

    @Test
    void an_article_is_written_previewed_published_archived_and_taken_back() {
        signIn("desk", DEMO_PASSWORD);
        String title = "Colorer un journal " + UUID.randomUUID();
        page.navigate("/desk/knowledge/edit.xhtml");
        page.selectOption("[id='edit:audience']", "PUBLIC");
        page.fill("[id='edit:words:0:title']", title);
        page.locator("[id='edit:words:0:body']").pressSequentially("Menu **Format** <img src=x>");
        assertThat(page.locator("[id='edit:words:0:preview'] strong")).hasText("Format");
        assertThat(page.locator("[id='edit:words:0:preview'] img")).hasCount(0);
        looksRight("knowledge-edit");
        page.click("[id='edit:save']");
        page.waitForURL(Pattern.compile(".*/article\\.xhtml.*"));
        assertThat(message()).containsText("Le brouillon est enregistré");

        page.click("[id='acts:publish']");
        page.click(".ui-confirmdialog-yes");
        assertThat(message()).containsText("La version est publiée");
        page.click("[id='acts:archive']");
        page.click(".ui-confirmdialog-yes");
        assertThat(message()).containsText("L’article est archivé");
        page.click("[id='acts:takeBack']");
        assertThat(message()).containsText("de nouveau là");
        looksRight("knowledge-article");
    }

    @Test
    void a_list_is_searched_and_versions_are_compared() {
        signIn("desk", DEMO_PASSWORD);
        page.navigate("/desk/knowledge/articles.xhtml?q=paiement+partiel");
        looksRight("knowledge-list");
        page.locator(".g-row-link").first().click();
        assertThat(page.locator("h1")).hasText("Saisir un paiement partiel");
        page.getByText("Comparer avec la version 1").click();
        assertThat(page.locator(".g-diff-ADDED").first()).isVisible();
        looksRight("knowledge-difference");
        page.navigate("/desk/knowledge/articles.xhtml?q=xyzzyxyzzy");
        assertThat(page.locator(".g-empty-title")).hasText("Aucun article ne correspond");
    }

    @Test
    void a_customer_looks_for_help_reads_in_another_language_and_says_that_it_helped() {
        signIn("customer", DEMO_PASSWORD);
        page.navigate("/portal/help/help.xhtml");
        looksRight("help");
        page.fill("#q", "lecteur QR");
        page.keyboard().press("Enter");
        page.locator(".g-list-main > a").first().click();
        assertThat(page.locator("h1")).hasText("Quel lecteur QR choisir ?");
        page.getByText("Deutsch").click();
        assertThat(page.locator("h1")).hasText("Welchen QR-Leser wählen?");
        page.click("[id='verdict:yes']");
        assertThat(page.locator("[id='verdict:say']")).containsText("Merci");
        looksRight("help-article");
    }

    @Test
    void a_question_that_an_article_answers_is_not_sent() {
        signIn("customer", DEMO_PASSWORD);
        page.navigate("/portal/cases/ask.xhtml");
        page.locator("[id='ask:subject']").pressSequentially("Paiement partiel");
        Locator suggested = page.locator(".g-suggested-box");
        assertThat(suggested).containsText("Saisir un paiement partiel");
        assertThat(page.locator(".g-suggested")).hasAttribute("aria-live", "polite");
        assertThat(page.locator(".g-field-error:visible")).hasCount(0);
        page.locator("[id='ask:text']").pressSequentially("Comment le saisir ?");
        looksRight("ask-suggested");

        suggested.getByText("Saisir un paiement partiel").click();
        assertThat(page.locator(".g-suggested-box .g-article")).containsText("Encaisser");
        assertThat(page.locator("[id='ask:subject']")).hasValue("Paiement partiel");
        looksRight("ask-opened");
        page.click("[id='ask:answered']");
        page.waitForURL(Pattern.compile(".*/help/article\\.xhtml.*"));
        assertThat(message()).containsText("aucun cas n’a été ouvert");
    }

    @Test
    void a_question_can_still_be_sent_and_the_desk_puts_the_article_into_its_answer() {
        signIn("customer", DEMO_PASSWORD);
        page.navigate("/portal/cases/ask.xhtml");
        page.locator("[id='ask:subject']").pressSequentially("Lecteur QR");
        assertThat(page.locator(".g-suggested-box")).isVisible();
        page.fill("[id='ask:text']", "Pouvez-vous me recommander un lecteur QR ?");
        page.click("[id='ask:send']");
        page.waitForURL(Pattern.compile(".*/cases/case\\.xhtml.*"));
        String id = page.url().replaceAll(".*id=(\\d+).*", "$1");

        page.context().clearCookies();
        signIn("desk", DEMO_PASSWORD);
        page.navigate("/desk/cases/case.xhtml?id=" + id);
        page.locator("#related [data-insert]").first().click();
        assertThat(page.locator("[id='answer:text']"))
                .hasValue(Pattern.compile("Quel lecteur QR.*/portal/help/article.*"));
        looksRight("case-related");
        page.click("[id='answer:send']");
        assertThat(page.locator(".g-word-desk")).containsText("/portal/help/article.xhtml?n=");
    }

    @Test
    void the_effect_is_shown_to_desk_and_administrators() {
        signIn("admin", DEMO_PASSWORD);
        page.navigate("/office/knowledge/use.xhtml");
        assertThat(page.locator("tbody")).containsText("Saisir un paiement partiel");
        looksRight("knowledge-use");
    }

    /** Without a serious finding and without scrolling sideways, wide and on a phone, light and dark. */
    private void looksRight(String name) {
        for (String theme : List.of("light", "dark")) {
            page.evaluate("theme => document.documentElement.dataset.theme = theme", theme);
            for (int width : List.of(1440, 360)) {
                page.setViewportSize(width, 900);
                assertAccessible();
                Pictures.keep(page, name + "-" + width + "-" + theme);
                assertThat((Boolean) page.evaluate(
                                "() => document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                        .as(name + " fits " + width)
                        .isTrue();
            }
        }
        page.evaluate("() => document.documentElement.dataset.theme = 'light'");
        page.setViewportSize(1440, 900);
    }

    private Locator message() {
        return page.locator("#messages");
    }
}
