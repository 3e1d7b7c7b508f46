package ch.guichet.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ch.guichet.catalog.PackKind;
import ch.guichet.shared.Money;
import org.junit.jupiter.api.Test;

class LotBalanceTest {
    private final LotBalance half = new LotBalance(1, PackKind.TIME, 300, 150, 0, Money.of("795.00"));

    @Test
    void what_lapses_is_worth_nothing_any_more_and_can_be_revived() {
        LotBalance lapsed = half.lapsedBut(0);
        assertThat(lapsed.deferred()).isEqualTo(Money.ZERO);
        assertThat(lapsed.available()).isEqualTo(150);
        assertThat(lapsed.revived()).isEqualTo(half);
    }

    @Test
    void what_is_held_stays() {
        assertThat(half.lapsedBut(60).remaining()).isEqualTo(60);
        assertThat(half.lapsedBut(60).deferred()).isEqualTo(Money.of("159.00"));
    }

    @Test
    void a_lot_never_has_more_than_was_bought_nor_less_than_nothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> half.less(151));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LotBalance(1, PackKind.TIME, 300, 200, 101, Money.ZERO));
    }
}
