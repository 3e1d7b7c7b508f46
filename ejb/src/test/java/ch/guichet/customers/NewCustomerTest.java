package ch.guichet.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class NewCustomerTest {
    @Test
    void a_company_without_an_address_is_a_real_company() {
        assertThat(new NewCustomer("Boulangerie du Lac", null, null, "fr", null).address())
                .isEqualTo(Address.unknown());
    }

    @Test
    void a_uid_that_cannot_exist_is_refused() {
        assertThatThrownBy(() -> new NewCustomer("Bäckerei", null, "CHE-123.456.789", "de", null))
                .hasMessageContaining("uid.checkDigit");
    }

    @Test
    void an_e_mail_address_is_kept_in_small_letters_and_must_look_like_one() {
        assertThat(new NewCustomer("Panetteria", null, null, "it", " Conti@Panetteria.Example ").billingEmail())
                .isEqualTo("conti@panetteria.example");
        assertThatThrownBy(() -> new NewCustomer("Panetteria", null, null, "it", "conti@panetteria"))
                .hasMessageContaining("customers.email");
    }

    @Test
    void a_language_we_do_not_speak_is_refused() {
        assertThatThrownBy(() -> new NewCustomer("Panadería", null, null, "es", null))
                .hasMessageContaining("language.unknown");
    }

    @Test
    void a_subscription_that_ends_before_it_begins_is_refused() {
        LocalDate day = LocalDate.of(2026, 3, 1);
        assertThatThrownBy(() -> new NewSubscription(SubscriptionKind.CLOUD, "Tinta", "T-1", day, day.minusDays(1)))
                .hasMessageContaining("customers.subscriptionDays");
    }

    @Test
    void a_phone_number_is_kept_as_it_is_typed() {
        assertThat(new NewContact("Anna", "anna@example.ch", " +41 (0)22 555 01 23 ", "fr", null).phone())
                .isEqualTo("+41 (0)22 555 01 23");
        assertThatThrownBy(() -> new NewContact("Anna", "anna@example.ch", "call me", "fr", null))
                .hasMessageContaining("customers.phone");
    }
}
