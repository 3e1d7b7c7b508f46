package ch.guichet.booking;

import ch.guichet.calendar.TimeSpan;
import java.time.LocalDate;
import java.util.List;

/** One specialist's days on the board of the desk. */
public record AgendaColumn(long specialistId, String name, List<Day> days) {
    /**
     * A day.
     *
     * @param spans when he works
     * @param absence why not as usual, in his or the desk's words; or null
     * @param holiday code of the public holiday of his canton, or null
     */
    public record Day(LocalDate date, List<TimeSpan> spans, String absence, String holiday) {
        public boolean isOff() {
            return spans.isEmpty();
        }
    }
}
