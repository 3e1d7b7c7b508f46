package ch.guichet.credit;

import ch.guichet.catalog.PackKind;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * A lot with what is still free in it.
 *
 * @param free minutes (time pack) or Rappen (value pack) that are neither used nor held
 */
record HeldLot(
        long id, PackKind kind, String pack, LocalDate usableFrom, LocalDate expiresOn, LocalDate soldOn, long free) {

    /** Earliest expiry first, never-expiring last, then earliest purchase (rule 19). */
    static final Comparator<HeldLot> ORDER_OF_USE = Comparator.comparing(
                    HeldLot::expiresOn, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(HeldLot::soldOn)
            .thenComparing(HeldLot::id);

    /** Whether it may pay for a service of that day (rule 19). */
    boolean covers(LocalDate day) {
        return free > 0
                && usableFrom != null
                && !day.isBefore(usableFrom)
                && (expiresOn == null || !day.isAfter(expiresOn));
    }
}
