package ch.guichet.customers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchWordsTest {
    @Test
    void a_national_and_an_international_phone_number_are_the_same() {
        assertThat(new SearchWords("022 555 01 23").phone()).isEqualTo("%225550123%");
        assertThat(new SearchWords("+41 22 555 01 23").phone()).isEqualTo("%225550123%");
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
