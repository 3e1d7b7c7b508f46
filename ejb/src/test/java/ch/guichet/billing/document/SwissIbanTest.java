package ch.guichet.billing.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SwissIbanTest {
    @Test
    void the_banks_number_tells_a_qr_iban() {
        assertThat(SwissIban.parse("CH44 3199 9123 0008 8901 2").isQr()).isTrue();
        assertThat(SwissIban.parse("CH7730000001250094239").isQr()).isTrue();
        assertThat(SwissIban.parse("ch58 0079 1123 0008 8901 2").isQr()).isFalse();
        assertThat(SwissIban.parse("CH2909000000250094239").isQr()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CH4531999123000889012", "DE89370400440532013000", "CH44319991230008890", "", "IBAN"})
    void a_foreign_or_mistyped_account_is_refused(String text) {
        assertThatThrownBy(() -> SwissIban.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
