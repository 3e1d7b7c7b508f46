package ch.guichet.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "0, 0.00",
                "999.9, 999.90",
                "1234.5, 1'234.50",
                "-1234.5, -1'234.50",
                "-123.45, -123.45",
                "1234567.89, 1'234'567.89"
            })
    void money_is_grouped_by_plain_apostrophes(String amount, String written) {
        assertThat(Figures.of(Money.of(amount))).isEqualTo(written);
    }

    @Test
    void one_day_is_printed_once() {
        LocalDate day = LocalDate.of(2026, 2, 3);
        assertThat(Figures.of(new Period(day, day))).isEqualTo("03.02.2026");
        assertThat(Figures.of(new Period(day, day.plusDays(1)))).isEqualTo("03.02.2026 – 04.02.2026");
    }

    @Test
    void rates_have_one_decimal_or_two() {
        assertThat(Figures.percent(810)).isEqualTo("8.1 %");
        assertThat(Figures.percent(800)).isEqualTo("8.0 %");
        assertThat(Figures.percent(255)).isEqualTo("2.55 %");
    }
}
