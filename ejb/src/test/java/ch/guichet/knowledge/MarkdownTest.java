package ch.guichet.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "a <b onclick=\"x()\">b</b>",
                "[go](javascript:alert(1))",
                "[go](JaVaScRiPt:alert(1))",
                "[go](<java&#115;cript:alert(1)>)",
                "[go](data:text/html;base64,PHNjcmlwdD4=)",
                "![x](javascript:alert(1))",
                "<javascript:alert(1)>",
                "[go](vbscript:x \"t\")",
                "[a]: javascript:alert(1)\n\n[a]",
                "<iframe src=\"https://elsewhere.example\"></iframe>",
                "| a |\n|---|\n| <svg onload=alert(1)> |"
            })
    void nothing_that_a_text_says_runs(String text) {
        String html = Markdown.html(text).toLowerCase();
        assertThat(html)
                .doesNotContain(
                        "<script",
                        "<img",
                        "<iframe",
                        "<svg",
                        "<b ",
                        "href=\"javascript",
                        "href=\"data",
                        "href=\"vbscript")
                .doesNotContainPattern("<[^>]* on\\w+=");
    }

    @Test
    void text_lists_tables_and_links_are_shown() {
        assertThat(Markdown.html("Menu **Fichier**\n\n1. Ouvrir\n2. Fermer"))
                .contains("<strong>Fichier</strong>", "<ol>", "<li>Ouvrir</li>");
        assertThat(Markdown.html("| Touche | Effet |\n|---|---|\n| F5 | Calcul |"))
                .contains("<table>", "<td>F5</td>");
        assertThat(Markdown.html("[Site](https://www.example.ch)"))
                .contains("href=\"https://www.example.ch\"", "rel=\"nofollow noopener noreferrer\"");
    }

    @Test
    void headings_begin_below_the_title_of_the_page() {
        assertThat(Markdown.html("# Un\n\n###### Six")).contains("<h2>Un</h2>", "<h6>Six</h6>");
    }

    @Test
    void an_image_is_a_link_and_asks_no_other_server() {
        assertThat(Markdown.html("![Le menu](https://elsewhere.example/menu.png)"))
                .doesNotContain("<img")
                .contains("href=\"https://elsewhere.example/menu.png\"", ">Le menu</a>");
    }

    @Test
    void what_is_nested_beyond_reason_breaks_nothing() {
        assertThat(Markdown.html(">".repeat(40_000) + " a")).isEmpty();
        assertThat(Markdown.html("- ".repeat(20_000) + "a")).isEmpty();
        assertThat(Markdown.excerpt(">".repeat(40_000), 100)).isEmpty();
    }

    @Test
    void an_excerpt_has_no_marks_and_ends_at_a_word() {
        assertThat(Markdown.excerpt("## Titre\n\nUn **mot** et [un lien](https://x.example).", 100))
                .isEqualTo("Un mot et un lien.");
        assertThat(Markdown.excerpt("Le solde reste ouvert jusqu’au paiement", 20))
                .isEqualTo("Le solde reste …");
    }
}
