package ch.guichet.billing.rating;

import ch.guichet.catalog.PackKind;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * A lot of Support Credit as it stands before a bill.
 *
 * @param pack its code
 * @param usableFrom the day it was paid, or null while it is not
 * @param expiresOn the last day it can be used, inclusive, or null when it never lapses
 * @param remaining minutes in a time pack, Rappen in a value pack
 */
public record Lot(
        long id,
        PackKind kind,
        String pack,
        LocalDate usableFrom,
        LocalDate expiresOn,
        LocalDate soldOn,
        long remaining) {

    /** Earliest expiry first, never-expiring last, then earliest purchase (rule 19). */
    static final Comparator<Lot> ORDER_OF_USE = Comparator.comparing(
                    Lot::expiresOn, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Lot::soldOn)
            .thenComparing(Lot::id);

    /** Whether it may pay for this work: by its day, and by what was agreed about packs. */
    boolean mayPay(BillableWork work) {
        return covers(work.serviceDate())
                && (work.packs().isEmpty() || work.packs().contains(pack));
    }

    /** Whether it may pay for a service of that day: the service date counts, not the day it is posted (rule 19). */
    boolean covers(LocalDate serviceDate) {
        return usableFrom != null
                && !serviceDate.isBefore(usableFrom)
                && (expiresOn == null || !serviceDate.isAfter(expiresOn));
    }
}
