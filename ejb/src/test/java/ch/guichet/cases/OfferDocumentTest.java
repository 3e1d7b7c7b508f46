package ch.guichet.cases;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.shared.Languages;
import ch.guichet.shared.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class OfferDocumentTest {
    static final Iterable<String> LANGUAGES = Languages.ALL;
    private final Locale usual = Locale.getDefault();

    @AfterEach
    void speakAsUsual() {
        Locale.setDefault(usual);
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void the_document_says_all_that_is_agreed(String language) {
        assertThat(OfferDocument.of(Offers.sheet(language)))
                .contains(
                        "Lémanique Logiciels SA",
                        "Menuiserie Keller Sàrl",
                        "10042",
                        "1001",
                        "02.11.2026",
                        "CHF 180.00",
                        " 15 ",
                        " 30 ",
                        " 60 ",
                        "8.1 %",
                        "CHF 14.58",
                        "CHF 194.58")
                .doesNotContain("{", "}", "ß", "\r");
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void the_same_offer_is_the_same_bytes_whatever_the_machine_speaks(String language) {
        String here = fingerprint(language);
        Locale.setDefault(new Locale("ar", "EG"));

        assertThat(fingerprint(language)).isEqualTo(here);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr | Aucune minute n’est facturée avant votre accord.
            de | Vor Ihrer Zustimmung wird keine Minute verrechnet.
            it | Nessun minuto viene fatturato prima del suo consenso.
            en | No minute is charged before your yes.""")
    void no_minute_is_charged_before_the_yes(String language, String sentence) {
        assertThat(OfferDocument.of(Offers.sheet(language))).contains(sentence);
    }

    private static String fingerprint(String language) {
        return Sha256.of(OfferDocument.of(Offers.sheet(language)).getBytes(StandardCharsets.UTF_8));
    }
}
