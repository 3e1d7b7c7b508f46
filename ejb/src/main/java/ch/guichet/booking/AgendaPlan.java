package ch.guichet.booking;

import ch.guichet.catalog.DayHours;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * An agenda as it is planned.
 *
 * @param active whether anybody can be booked into it
 * @param weeks hours by the day from which they count, the newest first
 * @param days on which other hours count, or none
 */
public record AgendaPlan(AgendaCard card, boolean active, List<Week> weeks, List<Days> days) {
    /** Weekly hours from a day on. */
    public record Week(LocalDate from, Map<DayOfWeek, DayHours> hours) {
        /** Of a weekday, Monday is 1; null when this day does not change it. */
        public DayHours on(int weekday) {
            return hours.get(DayOfWeek.of(weekday));
        }
    }

    /** Other hours on some days; closed for an absence. */
    public record Days(long id, LocalDate first, LocalDate last, DayHours hours, String reason) {}
}
