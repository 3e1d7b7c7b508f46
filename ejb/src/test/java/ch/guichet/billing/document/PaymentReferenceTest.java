package ch.guichet.billing.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import net.codecrete.qrbill.generator.Payments;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class PaymentReferenceTest {
    @Test
    void the_check_digits_of_published_references_are_known() {
        assertThat(PaymentReference.checkDigit("21000000000313947143000901")).isEqualTo(7);
        assertThat(PaymentReference.checkDigit("53911542977382531197147745")).isEqualTo(3);
        assertThat(PaymentReference.checkDigit("66243776544774647817974471")).isEqualTo(5);
    }

    @Test
    void a_number_is_led_by_zeros_to_27_digits() {
        PaymentReference reference = PaymentReference.qr(new BigInteger("21000000000313947143000901"));
        assertThat(reference.value()).isEqualTo("210000000003139471430009017");
        assertThat(PaymentReference.qr(1).value()).hasSize(27).startsWith("0000000000000000000000000");
        assertThat(reference.isQr()).isTrue();
    }

    @Test
    void a_creditor_reference_carries_two_check_digits() {
        assertThat(PaymentReference.creditor("539007547034").value()).isEqualTo("RF18539007547034");
        assertThat(PaymentReference.parse("RF18 5390 0754 7034").isQr()).isFalse();
    }

    @Test
    void a_wrong_check_digit_is_refused() {
        assertThatThrownBy(() -> PaymentReference.parse("21 00000 00003 13947 14300 09018"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PaymentReference.parse("RF19539007547034"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_number_too_long_or_not_above_zero_is_refused() {
        assertThatThrownBy(() -> PaymentReference.qr(BigInteger.TEN.pow(26)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PaymentReference.qr(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PaymentReference.qr(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 200)
    void any_number_gives_a_reference_that_others_accept(@ForAll @LongRange(min = 1) long id) {
        assertThat(Payments.isValidQRReference(PaymentReference.qr(id).value())).isTrue();
    }

    @Property(tries = 200)
    void any_text_gives_a_creditor_reference_that_others_accept(
            @ForAll @AlphaChars @NumericChars @StringLength(min = 1, max = 21) String text) {
        assertThat(Payments.isValidISO11649Reference(
                        PaymentReference.creditor(text).value()))
                .isTrue();
    }
}
