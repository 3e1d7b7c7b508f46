package ch.guichet.accounting;

import ch.guichet.shared.Period;
import ch.guichet.shared.Refusal;
import java.time.LocalDate;

/** The days a report is about, as they were asked for. */
public final class BookDays {
    private BookDays() {}

    /**
     * From a first to a last day, both inclusive; what is left out is the beginning of that year and today.
     *
     * @throws Refusal accounting.days when the last comes before the first
     */
    public static Period of(LocalDate from, LocalDate to, LocalDate today) {
        LocalDate last = to != null ? to : from != null && from.isAfter(today) ? from : today;
        LocalDate first = from == null ? last.withDayOfYear(1) : from;
        if (last.isBefore(first)) throw Refusal.invalid("accounting.days", first, last);
        return new Period(first, last);
    }
}
