package ch.guichet.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AddressTest {
    @Test
    void a_village_without_street_names_is_complete() {
        assertThat(new Address(null, null, "1985", "La Sage", "CH").complete()).isTrue();
    }

    @Test
    void without_a_town_or_a_postal_code_it_is_not() {
        assertThat(new Address("Rue du Lac", "1", "1204", " ", "CH").complete()).isFalse();
        assertThat(new Address("Rue du Lac", "1", null, "Genève", "CH").complete())
                .isFalse();
        assertThat(Address.unknown().complete()).isFalse();
    }

    @Test
    void switzerland_is_meant_when_no_country_is_said() {
        assertThat(new Address(null, null, "1204", "Genève", null).country()).isEqualTo("CH");
    }

    @Test
    void a_swiss_postal_code_has_four_digits_and_a_foreign_one_need_not() {
        assertThatThrownBy(() -> new Address(null, null, "12045", "Genève", "CH").checked())
                .hasMessageContaining("customers.postalCode");
        assertThat(new Address(null, null, "79098", "Freiburg", "de").checked().country())
                .isEqualTo("DE");
    }

    @Test
    void what_a_qr_bill_cannot_carry_is_refused_when_it_is_typed() {
        assertThatThrownBy(() -> new Address(null, null, "1204", "x".repeat(36), "CH").checked())
                .hasMessageContaining("customers.addressLong");
    }
}
