package ch.guichet.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DatedTest {
    private static final List<VatRule> NORMAL = List.of(
            new VatRule(VatCategory.NORMAL, 810, LocalDate.of(2024, 1, 1)),
            new VatRule(VatCategory.NORMAL, 800, LocalDate.of(2011, 1, 1)),
            new VatRule(VatCategory.NORMAL, 770, LocalDate.of(2018, 1, 1)));

    @Test
    void the_rate_of_a_day_is_the_one_that_began_last() {
        assertThat(on("2017-12-31")).contains(800);
        assertThat(on("2018-01-01")).contains(770);
        assertThat(on("2023-12-31")).contains(770);
        assertThat(on("2024-01-01")).contains(810);
        assertThat(on("2030-06-15")).contains(810);
    }

    @Test
    void before_the_first_there_is_none() {
        assertThat(on("2010-12-31")).isEmpty();
    }

    private static Optional<Integer> on(String day) {
        return Dated.on(LocalDate.parse(day), NORMAL, VatRule::validFrom).map(VatRule::basisPoints);
    }
}
