package ch.guichet.web.texts;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.shared.Money;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SentenceTest {
    @Test
    void gaps_are_filled_with_values_as_they_are_written_everywhere() {
        assertThat(Sentence.fill("{1}: CHF {0}", Locale.GERMAN, Money.of("1500.00"), LocalDate.of(2026, 11, 2)))
                .isEqualTo("02.11.2026: CHF 1'500.00");
    }

    @Test
    void whole_numbers_are_not_written_by_locale() {
        assertThat(Sentence.fill("{0}", Locale.GERMAN, 12500)).isEqualTo("12500");
    }

    @Test
    void apostrophes_survive_written_once_or_twice() {
        assertThat(Sentence.fill("l'offre et l''avoir", Locale.FRENCH)).isEqualTo("l'offre et l'avoir");
    }

    @Test
    void each_language_says_it_its_way_and_an_unknown_key_shows_itself() {
        assertThat(Sentence.of("shell.menu.signOut", Locale.GERMAN)).isEqualTo("Abmelden");
        assertThat(Sentence.of("shell.menu.signOut", Locale.FRENCH)).isEqualTo("Se déconnecter");
        assertThat(Sentence.of("shell.unwritten", Locale.ITALIAN)).isEqualTo("shell.unwritten");
    }
}
