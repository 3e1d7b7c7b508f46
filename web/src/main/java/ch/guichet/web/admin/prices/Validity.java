package ch.guichet.web.admin.prices;

import java.time.LocalDate;

/** Whether a value of the catalogue is valid on a day. */
public enum Validity {
    PAST,
    CURRENT,
    FUTURE;

    /** @param until the last day, or null when nothing follows */
    public static Validity on(LocalDate day, LocalDate from, LocalDate until) {
        if (from.isAfter(day)) return FUTURE;
        return until == null || !until.isBefore(day) ? CURRENT : PAST;
    }
}
