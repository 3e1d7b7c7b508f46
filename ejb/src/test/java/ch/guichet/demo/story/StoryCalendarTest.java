package ch.guichet.demo.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StoryCalendarTest {
    private final StoryCalendar calendar = new StoryCalendar(LocalDate.of(2026, 5, 4));

    @Test
    void a_day_of_an_earlier_month_is_meant_in_zurich() {
        assertThat(calendar.at("M-2/05 09:12")).isEqualTo(Instant.parse("2026-03-05T08:12:00Z"));
    }

    @Test
    void nobody_works_on_a_weekend_but_on_the_friday_before() {
        assertThat(calendar.at("M-2/08 09:00")).isEqualTo(calendar.at("M-2/06 09:00"));
    }

    @Test
    void a_month_that_begins_on_a_weekend_begins_on_its_monday() {
        assertThat(calendar.at("M-2/01 09:00")).isEqualTo(Instant.parse("2026-03-02T08:00:00Z"));
    }

    @Test
    void a_short_month_ends_on_its_last_day() {
        assertThat(calendar.lastDay("M-3")).isEqualTo(LocalDate.of(2026, 2, 28));
    }

    @Test
    void days_ago_count_from_the_day_the_story_is_told() {
        assertThat(calendar.at("D-4 10:00")).isEqualTo(Instant.parse("2026-04-30T08:00:00Z"));
    }
}
