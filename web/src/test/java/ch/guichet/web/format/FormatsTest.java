package ch.guichet.web.format;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FormatsTest {
    @Test
    void money_is_grouped_by_apostrophes_and_always_has_two_decimals() {
        assertThat(Formats.money(Money.of("1234.5"))).isEqualTo("1'234.50");
        assertThat(Formats.money(Money.of("1234567.05"))).isEqualTo("1'234'567.05");
        assertThat(Formats.money(Money.of("999"))).isEqualTo("999.00");
        assertThat(Formats.money(Money.of("-0.05"))).isEqualTo("-0.05");
        assertThat(Formats.money(Money.of("-12500.05"))).isEqualTo("-12'500.05");
    }

    @Test
    void raw_time_is_written_to_the_second_and_empty_parts_are_left_out() {
        assertThat(plain(Formats.duration(4350L))).isEqualTo("1 h 12 min 30 s");
        assertThat(plain(Formats.duration(3600L))).isEqualTo("1 h");
        assertThat(plain(Formats.duration(3605L))).isEqualTo("1 h 5 s");
        assertThat(plain(Formats.duration(0L))).isEqualTo("0 s");
    }

    @Test
    void accounted_time_has_no_seconds() {
        assertThat(plain(Formats.minutes(new Minutes(75)))).isEqualTo("1 h 15 min");
        assertThat(plain(Formats.minutes(Minutes.ZERO))).isEqualTo("0 min");
    }

    @Test
    void a_rate_shows_no_more_decimals_than_it_has() {
        assertThat(plain(Formats.rate(810))).isEqualTo("8.1 %");
        assertThat(plain(Formats.rate(800))).isEqualTo("8 %");
        assertThat(plain(Formats.rate(1000))).isEqualTo("10 %");
    }

    @Test
    void instants_are_shown_on_a_clock_in_zurich_in_winter_and_in_summer() {
        assertThat(Formats.instant(Instant.parse("2026-11-24T23:30:00Z"))).isEqualTo("25.11.2026 00:30");
        assertThat(Formats.instant(Instant.parse("2026-07-01T10:05:00Z"))).isEqualTo("01.07.2026 12:05");
        assertThat(Formats.time(Instant.parse("2026-07-01T10:05:00Z"))).isEqualTo("12:05");
    }

    @Test
    void days_look_the_same_and_months_have_their_name_in_every_language() {
        assertThat(Formats.any(LocalDate.of(2026, 3, 5), Locale.ENGLISH)).isEqualTo("05.03.2026");
        assertThat(Formats.month(YearMonth.of(2026, 3), Locale.FRENCH)).isEqualTo("mars 2026");
        assertThat(Formats.month(YearMonth.of(2026, 3), Locale.GERMAN)).isEqualTo("März 2026");
        assertThat(Formats.month(YearMonth.of(2026, 3), Locale.ITALIAN)).isEqualTo("marzo 2026");
        assertThat(Formats.month(YearMonth.of(2026, 3), Locale.ENGLISH)).isEqualTo("March 2026");
    }

    @Test
    void nothing_is_written_as_nothing() {
        assertThat(Formats.money(null)).isEmpty();
        assertThat(Formats.day(null)).isEmpty();
        assertThat(Formats.any(null, Locale.FRENCH)).isEmpty();
    }

    /** With the spaces that do not break made ordinary, so that the expectations can be read. */
    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }
}
