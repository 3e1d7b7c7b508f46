package ch.guichet.billing.monthend;

import ch.guichet.shared.BusinessClock;
import java.time.Instant;
import java.time.YearMonth;

/**
 * When the month that is over is prepared by itself; its approval is always a person's.
 *
 * @param day of the month, 1 to 28
 * @param hour in Zurich, 0 to 23
 * @param next when it is next, or null while it is off
 * @param trouble the code of the refusal that kept the last one from being prepared, or null
 */
public record Schedule(boolean on, int day, int hour, Instant next, String trouble) {

    /** The first time after an instant. */
    static Instant next(int day, int hour, Instant after) {
        YearMonth month = YearMonth.from(BusinessClock.dayOf(after));
        Instant then = at(month, day, hour);
        return then.isAfter(after) ? then : at(month.plusMonths(1), day, hour);
    }

    private static Instant at(YearMonth month, int day, int hour) {
        return month.atDay(day).atTime(hour, 0).atZone(BusinessClock.ZURICH).toInstant();
    }
}
