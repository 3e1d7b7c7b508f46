package ch.guichet.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailYesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Oui",
                "Oui, j’accepte l’offre.",
                "OUI!\n\nMeilleures salutations\nAnne Keller",
                "J'accepte.\n-- \nAnne Keller\nmais aussi comptable",
                "Ja, ich nehme das Angebot an.\n\nFreundliche Grüsse",
                "Ja",
                "Sì, accetto l'offerta\nCordiali saluti",
                "Yes, I accept the offer\n\nKind regards,\nAnn"
            })
    void an_unambiguous_first_line_is_a_yes_in_four_languages(String text) {
        assertThat(MailYes.isSaid(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Oui ?",
                "Oui mais pas avant lundi",
                "Oui\n\nMais seulement si vous commencez lundi.",
                "Ja\n\nAber nur bis 2 Stunden.",
                "Sì\n\nMa non prima di lunedì",
                "Yes\n\nBut only if it takes less than an hour",
                "Oui, merci pour votre aide",
                "Ok",
                "D'accord",
                "Nous acceptons peut-être",
                "Bonjour,\n\noui j'accepte",
                "Oui\nCombien de temps cela prend-il ?",
                "Non",
                ""
            })
    void anything_else_is_a_normal_answer(String text) {
        assertThat(MailYes.isSaid(text)).isFalse();
    }
}
