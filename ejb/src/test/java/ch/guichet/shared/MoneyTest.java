package ch.guichet.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MoneyTest {
    @Test
    void a_third_decimal_is_refused_and_never_rounded_silently() {
        assertThatThrownBy(() -> Money.of("1.005")).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void vat_is_rounded_half_up_to_the_rappen() {
        assertThat(Money.of("137.50").vatAt(810)).isEqualTo(Money.of("11.14"));
        assertThat(Money.of("1100.00").vatAt(810)).isEqualTo(Money.of("89.10"));
        assertThat(Money.of("-137.50").vatAt(810)).isEqualTo(Money.of("-11.14"));
    }

    @Test
    void minutes_cost_their_share_of_the_hour() {
        assertThat(Money.of("180.00").forMinutes(new Minutes(45))).isEqualTo(Money.of("135.00"));
        assertThat(Money.of("175.00").forMinutes(new Minutes(1))).isEqualTo(Money.of("2.92"));
    }

    @Test
    void an_amount_due_is_rounded_to_five_rappen() {
        assertThat(Money.of("148.64").roundedToFiveRappen()).isEqualTo(Money.of("148.65"));
        assertThat(Money.of("148.62").roundedToFiveRappen()).isEqualTo(Money.of("148.60"));
        assertThat(Money.of("0.02").roundedToFiveRappen()).isEqualTo(Money.ZERO);
    }

    @Test
    void equal_amounts_are_equal_however_they_were_written() {
        assertThat(Money.of("20")).isEqualTo(Money.of("20.00")).isEqualTo(Money.ofCents(2000));
        assertThat(Money.of("1500")).hasToString("1500.00");
    }
}
