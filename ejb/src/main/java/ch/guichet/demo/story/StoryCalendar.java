package ch.guichet.demo.story;

import ch.guichet.shared.BusinessClock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the story's relative dates into real ones. {@code M-2/05 09:12} is the fifth of the month before last,
 * {@code D-3 10:05} three days ago; whoever would have to work on a weekend works on the nearest working day of the
 * same month before it, or after it when there is none. Times are Zurich's.
 *
 * @param today the real day on which the story is told
 */
record StoryCalendar(LocalDate today) {
    private static final Pattern MONTH = Pattern.compile("M([+-]\\d+)/(\\d{2}) (\\d{2}:\\d{2})");
    private static final Pattern DAYS = Pattern.compile("D-(\\d+) (\\d{2}:\\d{2})");
    private static final int OPENING_MONTHS = 14;

    /** When everything begins: before all else of the story. */
    Instant opening() {
        return zurich(month(-OPENING_MONTHS).atDay(1), "08:00");
    }

    Instant at(String written) {
        Matcher month = MONTH.matcher(written);
        if (month.matches()) {
            YearMonth in = month(Integer.parseInt(month.group(1)));
            int day = Math.min(Integer.parseInt(month.group(2)), in.lengthOfMonth());
            return zurich(working(in.atDay(day)), month.group(3));
        }
        Matcher days = DAYS.matcher(written);
        if (!days.matches()) throw new IllegalArgumentException("no date: " + written);
        return zurich(before(today.minusDays(Long.parseLong(days.group(1)))), days.group(2));
    }

    /** {@code M-13} as its first day. */
    LocalDate firstDay(String written) {
        return month(Integer.parseInt(written.substring(1))).atDay(1);
    }

    /** {@code M+5} as its last day. */
    LocalDate lastDay(String written) {
        return month(Integer.parseInt(written.substring(1))).atEndOfMonth();
    }

    /** So many months from this one; negative ones are past. */
    YearMonth month(int offset) {
        return YearMonth.from(today).plusMonths(offset);
    }

    private static LocalDate working(LocalDate day) {
        LocalDate earlier = before(day);
        return earlier.getMonth() == day.getMonth() ? earlier : after(day);
    }

    private static LocalDate before(LocalDate day) {
        return weekend(day) ? before(day.minusDays(1)) : day;
    }

    private static LocalDate after(LocalDate day) {
        return weekend(day) ? after(day.plusDays(1)) : day;
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static Instant zurich(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(BusinessClock.ZURICH).toInstant();
    }
}
