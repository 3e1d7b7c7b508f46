package ch.guichet.calendar;

import ch.guichet.catalog.DayHours;
import ch.guichet.shared.BusinessClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * When the hotline is open. Hours are wall time in Zurich and what passes between two moments is elapsed time: when the
 * clock is put back, hours that exist twice are open from their first beginning to their last end; hours that do not
 * exist are not open.
 */
public final class OpeningHours {
    /** How far ahead an opening is looked for. */
    static final int HORIZON_DAYS = 400;

    private final Function<LocalDate, DayHours> hours;
    private final Function<LocalDate, PublicHoliday> holidays;
    private final ToIntFunction<LocalDate> answerMinutes;

    /**
     * @param hours of a day, were it no holiday
     * @param holidays the holiday of a day, or null
     * @param answerMinutes how many opening minutes an answer may take, by the day of receipt
     */
    public OpeningHours(
            Function<LocalDate, DayHours> hours,
            Function<LocalDate, PublicHoliday> holidays,
            ToIntFunction<LocalDate> answerMinutes) {
        this.hours = hours;
        this.holidays = holidays;
        this.answerMinutes = answerMinutes;
    }

    public boolean isOpen(Instant at) {
        return spans(BusinessClock.dayOf(at)).stream()
                .anyMatch(span -> !at.isBefore(span.from()) && at.isBefore(span.until()));
    }

    /** The moment itself while it is open, else the next beginning; null when there is none within 400 days. */
    public Instant nextOpening(Instant at) {
        LocalDate first = BusinessClock.dayOf(at);
        for (LocalDate day = first; !day.isAfter(first.plusDays(HORIZON_DAYS)); day = day.plusDays(1)) {
            for (TimeSpan span : spans(day)) {
                if (at.isBefore(span.until())) return at.isBefore(span.from()) ? span.from() : at;
            }
        }
        return null;
    }

    /** By when a question received now is answered: so many opening minutes later, 400 days at the latest. */
    public Instant answerExpectedBy(Instant received) {
        LocalDate first = BusinessClock.dayOf(received);
        Duration left = Duration.ofMinutes(answerMinutes.applyAsInt(first));
        for (LocalDate day = first; !day.isAfter(first.plusDays(HORIZON_DAYS)); day = day.plusDays(1)) {
            for (TimeSpan span : spans(day)) {
                Instant from = received.isAfter(span.from()) ? received : span.from();
                if (!from.isBefore(span.until())) continue;
                Duration open = Duration.between(from, span.until());
                if (open.compareTo(left) >= 0) return from.plus(left);
                left = left.minus(open);
            }
        }
        return BusinessClock.startOf(first.plusDays(HORIZON_DAYS));
    }

    /** The holiday of a day, or null. */
    public PublicHoliday holiday(LocalDate day) {
        return holidays.apply(day);
    }

    /** The hours of a day; closed on a holiday. */
    public DayHours on(LocalDate day) {
        return holiday(day) == null ? hours.apply(day) : DayHours.CLOSED;
    }

    List<TimeSpan> spans(LocalDate day) {
        return TimeSpan.of(day, on(day));
    }
}
