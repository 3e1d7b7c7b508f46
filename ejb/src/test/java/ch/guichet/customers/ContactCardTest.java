package ch.guichet.customers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContactCardTest {
    @Test
    void a_caller_is_known_by_his_number_however_it_is_typed() {
        ContactCard anne = new ContactCard(1, "Anne", "anne@lac.ch", "022/555.01.23", "fr");
        assertThat(anne.hasNumber("+41 22 555 01 23")).isTrue();
        assertThat(anne.hasNumber("555 01 23")).isTrue();
        assertThat(anne.hasNumber("+33 22 555 01 23")).isFalse();
        assertThat(anne.hasNumber("Anne")).isFalse();
        assertThat(anne.hasNumber("100")).isFalse();
    }
}
