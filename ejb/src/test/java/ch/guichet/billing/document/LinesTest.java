package ch.guichet.billing.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinesTest {
    @Test
    void text_breaks_at_blanks_and_at_its_own_line_ends() {
        assertThat(Lines.of("un deux\ntrois", Type.BODY, 100)).containsExactly("un deux", "trois");
        assertThat(Lines.of("un deux trois", Type.BODY, 14)).containsExactly("un deux", "trois");
    }

    @Test
    void a_word_longer_than_the_line_is_cut_and_loses_nothing() {
        String word = "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz";
        var lines = Lines.of("Das " + word, Type.BODY, 30);
        assertThat(lines).hasSizeGreaterThan(3).allMatch(line -> Type.BODY.width(line) <= 30);
        assertThat(String.join("", lines)).isEqualTo("Das" + word);
    }

    @Test
    void an_empty_text_is_one_empty_line() {
        assertThat(Lines.of("  ", Type.BODY, 30)).containsExactly("");
    }
}
