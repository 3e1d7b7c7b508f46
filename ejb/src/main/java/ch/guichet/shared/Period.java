package ch.guichet.shared;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Days from a first to a last one, both inclusive, as a calendar in Zurich reads them.
 *
 * @param last the last day, or null for a period that is still open
 */
public record Period(LocalDate first, LocalDate last) {
    public Period {
        if (last != null && last.isBefore(first)) throw new IllegalArgumentException(first + " is after " + last);
    }

    public static Period of(YearMonth month) {
        return new Period(month.atDay(1), month.atEndOfMonth());
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && (last == null || !day.isAfter(last));
    }
}
