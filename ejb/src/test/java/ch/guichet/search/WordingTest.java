package ch.guichet.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordingTest {
    @Test
    void words_are_kept_by_their_stems_without_accents_and_small_words_not_at_all() {
        assertThat(terms("fr", "La clôture de l’exercice")).isEqualTo(terms("fr", "les clotures d'exercices"));
        assertThat(terms("de", "Die Rechnungen")).isEqualTo(terms("de", "der Rechnung"));
        assertThat(terms("fr", "la de les")).isEmpty();
    }

    @Test
    void a_number_with_signs_in_it_is_found_as_a_whole_and_by_its_parts() {
        assertThat(terms("fr", "licence GC-2024/0017.")).contains("gc20240017", "2024", "0017");
        assertThat(Wording.joined("GC-2024/0017")).contains("gc20240017");
        assertThat(Wording.joined("tout-à-fait")).isEmpty();
    }

    @Test
    void a_phone_is_the_same_number_however_it_is_written() {
        for (String phone : List.of("+41 22 345 67 89", "022 345 67 89", "+41 (0)22 345 67 89", "0041 22 345 67 89"))
            assertThat(terms("fr", "Appelez le " + phone + ", merci")).as(phone).contains("223456789");
        assertThat(Wording.phone("022 345 67 89")).contains("223456789");
        assertThat(Wording.phone("1042")).isEmpty();
        assertThat(Wording.phone("22 chevaux")).isEmpty();
        assertThat(Wording.phone("022 555")).as("begun").contains("22555");
        assertThat(Wording.phone("10001")).as("a customer's number").isEmpty();
        assertThat(Wording.phone("00 33 1 42 68 53 00")).isEqualTo(Wording.phone("+33 1 42 68 53 00"));
    }

    @Test
    void a_word_without_end_is_cut_and_a_text_without_end_is_read_only_so_far() {
        assertThat(Wording.fold("É".repeat(100))).isEqualTo("e".repeat(40));
        String endless = java.util.stream.IntStream.range(0, 50_000)
                .mapToObj(i -> "w" + i)
                .collect(Collectors.joining(" "));
        assertThat(Wording.of("fr", endless)).hasSizeBetween(3_000, 3_100);
    }

    @Test
    void an_excerpt_shows_the_words_around_the_first_hit_and_marks_each() {
        Excerpts excerpts = new Excerpts(List.of(new AskedWord(terms("fr", "facture"))));
        String long_ago = "Il y a fort longtemps que rien ne va plus du tout dans notre petite maison. ".repeat(3);
        Excerpt excerpt = excerpts.of(List.of(
                new SearchText("fr", "Bonjour", false),
                new SearchText("fr", long_ago + "Nos factures partent sans numéro. " + long_ago, false)));
        assertThat(excerpt.plain()).startsWith("… ").endsWith(" …").contains("factures partent");
        assertThat(excerpt.pieces().stream().filter(Excerpt.Piece::marked).map(Excerpt.Piece::text))
                .containsExactly("factures");
    }

    private static java.util.Set<String> terms(String language, String text) {
        return Wording.of(language, text).stream().map(Wording.Word::term).collect(Collectors.toSet());
    }
}
