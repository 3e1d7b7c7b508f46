package ch.guichet.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class QrIbanTest {
    @Test
    void blanks_and_small_letters_do_not_matter() {
        assertThat(new QrIban("ch44 3199 9123 0008 8901 2").value()).isEqualTo("CH4431999123000889012");
    }

    @Test
    void wrong_check_digits_are_refused() {
        assertThatThrownBy(() -> new QrIban("CH45 3199 9123 0008 8901 2")).hasMessageContaining("ibanCheckDigits");
    }

    @Test
    void an_ordinary_iban_is_refused_because_it_takes_no_qr_reference() {
        assertThatThrownBy(() -> new QrIban("CH93 0076 2011 6238 5295 7")).hasMessageContaining("ibanNotQr");
    }

    @Test
    void another_country_s_iban_is_refused() {
        assertThatThrownBy(() -> new QrIban("DE89 3704 0044 0532 0130 00")).hasMessageContaining("ibanMalformed");
    }
}
