package ch.guichet.mail;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.shared.Languages;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LettersTest {
    private static final String SCRIPT = "<script>alert(1)</script> {link} {name}\r\nBcc: x@evil.example";

    @Test
    void every_letter_of_a_case_can_be_set_in_every_language() {
        for (String template : List.of("received", "answer", "offer", "accepted", "declined"))
            for (String language : Languages.ALL) {
                Rendered words = Typesetter.set(letter("cases/" + template, language, "simple", null), "Lac SA", false);
                assertThat(words.subject()).startsWith("[Guichet 1234-abcdefg] ");
                assertThat(words.text()).contains("Claire").contains("Lac SA").doesNotContain("{");
                assertThat(words.html()).contains("lang=\"" + language + "\"").doesNotContain("{");
            }
    }

    @Test
    void words_of_others_are_no_markup_no_places_and_no_headers() {
        Rendered words = Typesetter.set(letter("cases/answer", "fr", SCRIPT, null), "Lac SA", false);
        assertThat(words.html())
                .doesNotContain("<script>")
                .contains("&lt;script&gt;")
                .contains("{link} {name}");
        assertThat(words.subject()).doesNotContain("\r").doesNotContain("\n");
    }

    @Test
    void the_secret_link_stands_in_the_mail_and_not_in_what_is_kept() {
        String link = "https://guichet.example/offer.xhtml?t=abc&x=1";
        Rendered words = Typesetter.set(letter("cases/offer", "de", "x", link), "Lac SA", false);
        assertThat(words.text() + words.html()).doesNotContain("t=abc");
        DueLetter due = new DueLetter(
                1, "a@b.example", "de", words.subject(), words.text(), words.html(), link, null, "<1@b>", 1, List.of());
        assertThat(due.textToSend()).contains(link);
        assertThat(due.htmlToSend()).contains("t=abc&amp;x=1");
    }

    @Test
    void an_offer_to_somebody_who_may_not_accept_has_no_button_to_decide() {
        Map<String, String> values = values("x");
        values.remove("may");
        values.put("mayNot", "yes");
        Letter letter = new Letter("k", "a@b.example", "en", "cases/offer", values, "1234-abcdefg", List.of());
        assertThat(Typesetter.set(letter, "Lac SA", false).text())
                .contains("cannot accept")
                .doesNotContain("decide");
    }

    @Test
    void waiting_grows_and_ends() {
        assertThat(Backoff.after(1)).contains(Duration.ofMinutes(1));
        assertThat(Backoff.after(2)).contains(Duration.ofMinutes(4));
        assertThat(Backoff.after(9)).contains(Duration.ofHours(6));
        assertThat(Backoff.after(Backoff.MOST_ATTEMPTS)).isEmpty();
    }

    private static Letter letter(String template, String language, String said, String link) {
        return new Letter(
                "k",
                "a@b.example",
                language,
                template,
                values(said),
                "1234-abcdefg",
                List.of(),
                link == null && template.endsWith("offer") ? "https://x" : link);
    }

    private static Map<String, String> values(String said) {
        Map<String, String> values = new HashMap<>();
        for (String place : List.of("number", "url", "by", "document", "gross", "version", "may"))
            values.put(place, place);
        values.put("name", "Claire");
        values.put("subject", said);
        values.put("text", said);
        return values;
    }
}
