package ch.guichet.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.catalog.DayHours;
import ch.guichet.shared.BusinessClock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class OpeningHoursTest {
    private static final DayHours OFFICE = DayHours.parse("09:00-12:00 14:00-17:00");
    private final Holidays holidays = new Holidays();
    private final OpeningHours geneva = new OpeningHours(
            day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0 ? DayHours.CLOSED : OFFICE,
            day -> holidays.on(day, "GE"),
            day -> 240);

    @Test
    void four_opening_hours_from_monday_morning_end_after_the_midday_break() {
        assertThat(geneva.answerExpectedBy(at("2026-11-23T09:30"))).isEqualTo(at("2026-11-23T15:30"));
    }

    @Test
    void a_question_of_friday_evening_is_answered_on_monday() {
        assertThat(geneva.isOpen(at("2026-11-27T17:00"))).isFalse();
        assertThat(geneva.nextOpening(at("2026-11-27T17:00"))).isEqualTo(at("2026-11-30T09:00"));
        assertThat(geneva.answerExpectedBy(at("2026-11-27T17:00"))).isEqualTo(at("2026-11-30T15:00"));
    }

    @Test
    void a_holiday_of_the_canton_is_closed_and_only_there() {
        assertThat(geneva.isOpen(at("2026-09-10T10:00"))).isFalse();
        assertThat(geneva.holiday(at("2026-09-10T10:00")
                                .atZone(BusinessClock.ZURICH)
                                .toLocalDate())
                        .code())
                .isEqualTo("GENEVAN_FAST");
        assertThat(holidays.on(java.time.LocalDate.of(2026, 9, 10), "ZH")).isNull();
        assertThat(holidays.on(java.time.LocalDate.of(2026, 8, 1), "AI").code()).isEqualTo("NATIONAL_DAY");
    }

    @Test
    void hours_that_do_not_exist_are_not_open_and_hours_that_exist_twice_are_open_twice() {
        OpeningHours night = new OpeningHours(day -> DayHours.parse("02:00-03:00"), day -> null, day -> 90);

        assertThat(night.spans(java.time.LocalDate.of(2026, 3, 29))).isEmpty();
        TimeSpan twice = night.spans(java.time.LocalDate.of(2026, 10, 25)).get(0);
        assertThat(Duration.between(twice.from(), twice.until())).isEqualTo(Duration.ofHours(2));
    }

    @Property(tries = 300)
    void the_promise_is_so_many_open_minutes_away(@ForAll @IntRange(max = 525_600) int minute) {
        Instant received = at("2026-01-01T00:00").plus(Duration.ofMinutes(minute));
        Instant due = geneva.answerExpectedBy(received);

        Duration open = Duration.ZERO;
        for (Instant each = received; each.isBefore(due); each = each.plus(Duration.ofMinutes(1)))
            if (geneva.isOpen(each)) open = open.plusMinutes(1);
        assertThat(open).isEqualTo(Duration.ofMinutes(240));
        assertThat(geneva.isOpen(due.minusMillis(1))).isTrue();
    }

    @Property(tries = 300)
    void what_opens_next_is_open_and_nothing_is_before(@ForAll @IntRange(max = 525_600) int minute) {
        Instant now = at("2026-01-01T00:00").plus(Duration.ofMinutes(minute));
        Instant opens = geneva.nextOpening(now);

        assertThat(geneva.isOpen(opens)).isTrue();
        assertThat(opens.equals(now) || !geneva.isOpen(opens.minusMillis(1))).isTrue();
    }

    @Test
    void a_hotline_that_never_opens_promises_the_end_of_the_horizon() {
        OpeningHours never = new OpeningHours(day -> DayHours.CLOSED, day -> null, day -> 240);

        assertThat(never.nextOpening(at("2026-11-23T09:30"))).isNull();
        assertThat(never.answerExpectedBy(at("2026-11-23T09:30"))).isAfter(at("2027-11-23T09:30"));
    }

    private static Instant at(String wall) {
        return LocalDateTime.parse(wall).atZone(BusinessClock.ZURICH).toInstant();
    }
}
