package ch.guichet.web.portal.booking;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A month as a calendar on the wall shows it, with how many times are free each day.
 *
 * @param weeks each from Monday to Sunday
 */
public record MonthSheet(YearMonth month, List<List<Cell>> weeks) {
    private static final int WEEK = 7;

    /** A day; one of another month stands elsewhere. @param chosen whether its times are shown */
    public record Cell(LocalDate date, int free, boolean chosen, boolean elsewhere) {}

    static MonthSheet of(YearMonth month, Map<LocalDate, Integer> free, LocalDate chosen) {
        List<List<Cell>> weeks = new ArrayList<>();
        LocalDate monday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (LocalDate first = monday; !first.isAfter(month.atEndOfMonth()); first = first.plusDays(WEEK)) {
            List<Cell> week = new ArrayList<>();
            for (int i = 0; i < WEEK; i++) {
                LocalDate day = first.plusDays(i);
                week.add(new Cell(
                        day,
                        free.getOrDefault(day, 0),
                        day.equals(chosen),
                        !YearMonth.from(day).equals(month)));
            }
            weeks.add(week);
        }
        return new MonthSheet(month, weeks);
    }
}
