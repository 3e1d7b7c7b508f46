package ch.guichet.customers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchWordsTest {
    @Test
    void a_national_and_an_international_phone_number_are_the_same() {
        assertThat(new SearchWords("022 555 01 23").phone()).isEqualTo("%41225550123%");
        assertThat(new SearchWords("+41 (0)22 555 01 23").phone()).isEqualTo("%41225550123%");
        assertThat(new SearchWords("0041225550123").phone()).isEqualTo("%41225550123%");
        assertThat(new SearchWords("00 33 1 42 68 53 00").phone()).isEqualTo("%33142685300%");
        assertThat(new SearchWords("022 555").phone()).isEqualTo("%22555%");
    }

    @Test
    void a_caller_is_known_by_his_number_however_it_is_typed() {
        ContactCard anne = new ContactCard(1, "Anne", "anne@lac.ch", "022/555.01.23", "fr");
        assertThat(anne.hasNumber("+41 22 555 01 23")).isTrue();
        assertThat(anne.hasNumber("555 01 23")).isTrue();
        assertThat(anne.hasNumber("+33 22 555 01 23")).isFalse();
        assertThat(anne.hasNumber("Anne")).isFalse();
    }

    @Test
    void a_customer_number_is_no_phone_number_unless_it_is_long() {
        assertThat(new SearchWords("10001").number()).isEqualTo(10001);
        assertThat(new SearchWords("100").phone()).isEmpty();
        assertThat(new SearchWords("Keller").number()).isEqualTo(-1);
    }

    @Test
    void signs_that_mean_something_to_the_database_are_taken_as_they_are() {
        assertThat(new SearchWords("100%_!").anywhere()).isEqualTo("%100!%!_!!%");
    }
}
