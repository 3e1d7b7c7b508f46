package ch.guichet.web.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"1'234.50", "1’234.50", "1 234.50", "1\u00a0234,50", "1\u202f234.5", "CHF 1'234.50", "1234.50"})
    void an_amount_is_understood_however_the_swiss_write_it(String written) {
        assertThat(Written.money(written)).isEqualTo(Money.of("1234.50"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "12.345", "1.234.50", "1e9", "--5", "12345678901234", ""})
    void what_cannot_be_an_amount_is_not_guessed(String written) {
        assertThatThrownBy(() -> Written.money(written)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void minutes_may_be_written_as_hours_and_minutes() {
        assertThat(Written.minutes("90")).isEqualTo(new Minutes(90));
        assertThat(Written.minutes("1:30")).isEqualTo(new Minutes(90));
        assertThat(Written.minutes("45 min")).isEqualTo(new Minutes(45));
        assertThat(Written.minutes("1 h 30 min")).isEqualTo(new Minutes(90));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "1:75", "9999999", "ten"})
    void absurd_minutes_are_refused(String written) {
        assertThatThrownBy(() -> Written.minutes(written)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1:12:30", "1 h 12 min 30 s", "1h12m30s", "72 min 30 s", "4350 s"})
    void raw_time_may_be_written_in_units_or_like_a_clock(String written) {
        assertThat(Written.seconds(written)).isEqualTo(4_350);
    }

    @Test
    void a_bare_length_of_time_is_minutes() {
        assertThat(Written.seconds("45")).isEqualTo(2_700);
        assertThat(Written.seconds("1 h 20")).isEqualTo(4_800);
        assertThat(Written.seconds("45 s")).isEqualTo(45);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-5", "1:75", "123456", "a while", "10 s 5 min"})
    void what_cannot_be_a_length_of_time_is_refused(String written) {
        assertThatThrownBy(() -> Written.seconds(written)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9:05", "09:05", "9h05", "905", "0905", "9.05"})
    void a_time_of_day_is_typed_as_it_is_quick(String written) {
        assertThat(Written.time(written)).isEqualTo(LocalTime.of(9, 5));
    }

    @Test
    void a_day_needs_no_leading_zeros() {
        assertThat(Written.day("5.3.2026")).isEqualTo(LocalDate.of(2026, 3, 5));
        assertThat(Written.day("2026-11-24")).as("as addresses write it").isEqualTo(LocalDate.of(2026, 11, 24));
        assertThat(Written.day(" 24.11.2026 ")).isEqualTo(LocalDate.of(2026, 11, 24));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31.2.2026", "11/24/2026", "2026-11-31", "24.11.26"})
    void a_day_that_does_not_exist_or_is_written_otherwise_is_refused(String written) {
        assertThatThrownBy(() -> Written.day(written)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void a_time_is_meant_on_a_clock_in_zurich() {
        assertThat(Written.instant("1.7.2026 12:05")).isEqualTo(Instant.parse("2026-07-01T10:05:00Z"));
    }

    @Test
    void a_month_can_be_written_both_ways() {
        assertThat(Written.month("11.2026")).isEqualTo(YearMonth.of(2026, 11));
        assertThat(Written.month("2026-11")).isEqualTo(YearMonth.of(2026, 11));
    }
}
