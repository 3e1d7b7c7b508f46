package ch.guichet.booking.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.guichet.calendar.TimeSpan;
import ch.guichet.shared.BusinessClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class BusyTimesTest {
    private static final Instant FROM = zurich("2026-01-01T00:00");
    private static final Instant UNTIL = zurich("2027-02-01T00:00");

    private static Instant zurich(String wall) {
        return LocalDateTime.parse(wall).atZone(BusinessClock.ZURICH).toInstant();
    }

    private static List<TimeSpan> busy(String... events) throws CalendarTrouble {
        return BusyTimes.of(file(events), FROM, UNTIL);
    }

    private static byte[] file(String... events) {
        StringBuilder text = new StringBuilder("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//EN\r\n");
        int n = 0;
        for (String event : events)
            text.append("BEGIN:VEVENT\r\n")
                    .append(event.contains("UID:") ? "" : "UID:e" + n++ + "\r\n")
                    .append("DTSTAMP:20260101T000000Z\r\n")
                    .append(event.replace("\n", "\r\n"))
                    .append("\r\nEND:VEVENT\r\n");
        return text.append("END:VCALENDAR\r\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static TimeSpan span(String from, String until) {
        return new TimeSpan(zurich(from), zurich(until));
    }

    @Test
    void times_in_utc_in_a_zone_and_without_one_are_understood() throws CalendarTrouble {
        assertThat(busy(
                        "DTSTART:20260302T090000Z\nDTEND:20260302T100000Z",
                        "DTSTART;TZID=America/New_York:20260303T090000\nDTEND;TZID=America/New_York:20260303T100000",
                        "DTSTART:20260304T090000\nDURATION:PT90M"))
                .containsExactly(
                        span("2026-03-02T10:00", "2026-03-02T11:00"),
                        span("2026-03-03T15:00", "2026-03-03T16:00"),
                        span("2026-03-04T09:00", "2026-03-04T10:30"));
    }

    @Test
    void a_zone_that_the_file_brings_along_counts_as_it_says() throws CalendarTrouble {
        String text = new String(
                        file("DTSTART;TZID=W. Europe Standard Time:20260706T090000\nDURATION:PT1H"),
                        StandardCharsets.UTF_8)
                .replace(
                        "BEGIN:VEVENT",
                        "BEGIN:VTIMEZONE\r\nTZID:W. Europe Standard Time\r\nBEGIN:STANDARD\r\nDTSTART:16010101T030000\r\n"
                                + "TZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nRRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10\r\n"
                                + "END:STANDARD\r\nBEGIN:DAYLIGHT\r\nDTSTART:16010101T020000\r\nTZOFFSETFROM:+0100\r\n"
                                + "TZOFFSETTO:+0200\r\nRRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3\r\nEND:DAYLIGHT\r\n"
                                + "END:VTIMEZONE\r\nBEGIN:VEVENT");
        assertThat(BusyTimes.of(text.getBytes(StandardCharsets.UTF_8), FROM, UNTIL))
                .containsExactly(span("2026-07-06T09:00", "2026-07-06T10:00"));
    }

    @Test
    void a_whole_day_is_a_day_in_zurich_also_when_it_has_23_hours() throws CalendarTrouble {
        List<TimeSpan> days = busy("DTSTART;VALUE=DATE:20260329\nDTEND;VALUE=DATE:20260330");
        assertThat(days).containsExactly(span("2026-03-29T00:00", "2026-03-30T00:00"));
        assertThat(Duration.between(days.get(0).from(), days.get(0).until())).isEqualTo(Duration.ofHours(23));
        assertThat(busy("DTSTART;VALUE=DATE:20260601")).containsExactly(span("2026-06-01T00:00", "2026-06-02T00:00"));
    }

    @Test
    void what_is_free_or_called_off_takes_no_time() throws CalendarTrouble {
        assertThat(busy(
                        "DTSTART:20260302T090000Z\nDTEND:20260302T100000Z\nTRANSP:TRANSPARENT",
                        "DTSTART:20260302T110000Z\nDTEND:20260302T120000Z\nSTATUS:CANCELLED"))
                .isEmpty();
    }

    @Test
    void a_weekly_series_keeps_its_wall_time_over_both_clock_changes() throws CalendarTrouble {
        List<TimeSpan> weeks = busy("DTSTART;TZID=Europe/Zurich:20260105T090000\n"
                + "DTEND;TZID=Europe/Zurich:20260105T100000\nRRULE:FREQ=WEEKLY;UNTIL=20261130T080000Z");
        assertThat(weeks).hasSize(48).allSatisfy(week -> {
            assertThat(week.from().atZone(BusinessClock.ZURICH).getHour()).isEqualTo(9);
            assertThat(Duration.between(week.from(), week.until())).isEqualTo(Duration.ofHours(1));
        });
    }

    @Test
    void a_series_counts_leaves_out_moves_and_calls_off_single_days() throws CalendarTrouble {
        String series = "UID:s\nDTSTART;TZID=Europe/Zurich:20260302T090000\nDTEND;TZID=Europe/Zurich:20260302T093000\n"
                + "RRULE:FREQ=DAILY;COUNT=5\nEXDATE;TZID=Europe/Zurich:20260303T090000";
        String moved = "UID:s\nRECURRENCE-ID;TZID=Europe/Zurich:20260304T090000\n"
                + "DTSTART;TZID=Europe/Zurich:20260304T150000\nDTEND;TZID=Europe/Zurich:20260304T153000";
        String off = "UID:s\nRECURRENCE-ID;TZID=Europe/Zurich:20260305T090000\nSTATUS:CANCELLED\n"
                + "DTSTART;TZID=Europe/Zurich:20260305T090000\nDTEND;TZID=Europe/Zurich:20260305T093000";
        assertThat(busy(series, moved, off))
                .containsExactly(
                        span("2026-03-02T09:00", "2026-03-02T09:30"),
                        span("2026-03-04T15:00", "2026-03-04T15:30"),
                        span("2026-03-06T09:00", "2026-03-06T09:30"));
    }

    @Test
    void what_began_long_ago_and_goes_on_is_found() throws CalendarTrouble {
        assertThat(busy("DTSTART:20251230T090000Z\nDTEND:20260103T100000Z")).hasSize(1);
        assertThat(busy("DTSTART;VALUE=DATE:19750415\nRRULE:FREQ=YEARLY")).hasSize(1);
    }

    @Test
    void an_endless_series_ends_at_the_horizon() throws CalendarTrouble {
        assertThat(busy("DTSTART;TZID=Europe/Zurich:20260105T090000\nDURATION:PT30M\nRRULE:FREQ=DAILY"))
                .hasSizeBetween(390, 396);
    }

    @Test
    void a_series_that_would_take_for_ever_is_refused_before_it_begins() {
        for (String rule : List.of(
                "FREQ=SECONDLY",
                "FREQ=MINUTELY;COUNT=5",
                "FREQ=HOURLY;BYSECOND=1,2",
                "FREQ=DAILY;BYHOUR=0,1,2,3,4,5,6,7,8,9,10,11,12;BYMINUTE=0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17")) {
            assertThatThrownBy(() -> busy("DTSTART:20260105T090000Z\nDURATION:PT1M\nRRULE:" + rule))
                    .as(rule)
                    .hasMessage("ENDLESS");
        }
        assertThatThrownBy(() -> busy("DTSTART:00010105T090000Z\nDURATION:PT1M\nRRULE:FREQ=DAILY"))
                .hasMessage("ENDLESS");
        String[] many = new String[80];
        java.util.Arrays.fill(many, "DTSTART:20260105T090000Z\nDURATION:PT1M\nRRULE:FREQ=DAILY");
        assertThatThrownBy(() -> busy(many)).hasMessage("ENDLESS");
    }

    @Test
    void what_is_no_calendar_is_said_to_be_none() {
        for (String text : List.of(
                "", "<html>Sign in</html>", "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:nonsense\r\nEND:VEVENT")) {
            assertThatThrownBy(() -> BusyTimes.of(text.getBytes(StandardCharsets.UTF_8), FROM, UNTIL))
                    .as(text)
                    .hasMessage("NOT_A_CALENDAR");
        }
        assertThatThrownBy(() -> busy("SUMMARY:without a beginning")).hasMessage("NOT_A_CALENDAR");
    }
}
