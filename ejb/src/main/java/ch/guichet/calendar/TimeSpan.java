package ch.guichet.calendar;

import ch.guichet.catalog.DayHours;
import ch.guichet.shared.BusinessClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;

/**
 * From one instant to just before another. Hours of a day are wall time in Zurich: when the clock is put back, hours that
 * exist twice run from their first beginning to their last end; hours that do not exist are left out.
 */
public record TimeSpan(Instant from, Instant until) {

    /** The instants that the hours of a day come to, in order. */
    public static List<TimeSpan> of(LocalDate day, DayHours hours) {
        return hours.spans().stream()
                .map(span -> new TimeSpan(begin(day.atTime(span.opens())), end(day.atTime(span.closes()))))
                .filter(span -> span.from.isBefore(span.until))
                .toList();
    }

    private static Instant begin(LocalDateTime wall) {
        ZoneOffsetTransition change = BusinessClock.ZURICH.getRules().getTransition(wall);
        if (change == null) return wall.atZone(BusinessClock.ZURICH).toInstant();
        return change.isGap() ? change.getInstant() : wall.toInstant(change.getOffsetBefore());
    }

    private static Instant end(LocalDateTime wall) {
        ZoneOffsetTransition change = BusinessClock.ZURICH.getRules().getTransition(wall);
        if (change == null) return wall.atZone(BusinessClock.ZURICH).toInstant();
        return change.isGap() ? change.getInstant() : wall.toInstant(change.getOffsetAfter());
    }
}
