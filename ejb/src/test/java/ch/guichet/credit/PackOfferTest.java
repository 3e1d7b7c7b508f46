package ch.guichet.credit;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.catalog.Pack;
import ch.guichet.catalog.PackKind;
import ch.guichet.shared.Money;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PackOfferTest {
    private static final LocalDate SINCE = LocalDate.of(2024, 1, 1);

    @Test
    void a_time_pack_is_paid_with_its_vat() {
        Pack t5 = new Pack("T5", PackKind.TIME, 300, Money.of("795.00"), 12, SINCE);

        PackOffer offer = PackOffer.of(t5, 810, true);

        assertThat(offer.vat()).isEqualTo(Money.of("64.40"));
        assertThat(offer.gross()).isEqualTo(Money.of("859.40"));
    }

    @Test
    void a_value_pack_is_paid_without_vat() {
        Pack v1000 = new Pack("V1000", PackKind.VALUE, 100_000, Money.of("1000.00"), 12, SINCE);

        assertThat(PackOffer.of(v1000, null, true).gross()).isEqualTo(v1000.netPrice());
    }
}
