package ch.guichet.cases;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OfferPreviewTest {
    @Test
    void a_preview_says_what_the_offer_would_say() {
        OfferPreview preview = OfferPreview.of(Offers.terms(50), LocalDate.of(2024, 1, 1));

        assertThat(preview.accounted()).isEqualTo(new Minutes(60));
        assertThat(preview.net()).isEqualTo(Money.of("180.00"));
        assertThat(preview.vat()).isEqualTo(Money.of("14.58"));
        assertThat(preview.gross()).isEqualTo(Money.of("194.58"));
    }
}
