package ch.guichet.credit;

import ch.guichet.catalog.PackKind;
import ch.guichet.shared.Money;
import java.time.LocalDate;

/**
 * A lot as a page shows it.
 *
 * @param bought minutes (time pack) or Rappen (value pack), as is {@code remaining}
 * @param usableFrom null while unpaid
 * @param expiresOn last day inclusive; null when it never lapses
 * @param cancelledOn the day its order was taken back, or null
 * @param frozenOn the day on which its payment was taken back, or null
 * @param lapsed what was left when its last day was over, in the unit of {@code bought}
 * @param documentId its invoice, or null when it was sold without
 */
public record LotCard(
        long id,
        String packCode,
        PackKind kind,
        long bought,
        long remaining,
        Money netPrice,
        LocalDate soldOn,
        LocalDate usableFrom,
        LocalDate expiresOn,
        LocalDate cancelledOn,
        LocalDate frozenOn,
        Long documentId,
        long lapsed) {

    public LotState stateOn(LocalDate day) {
        if (cancelledOn != null) return LotState.CANCELLED;
        if (usableFrom == null) return LotState.UNPAID;
        if (remaining == 0 && lapsed == 0) return LotState.USED_UP;
        if (frozenOn != null) return LotState.FROZEN;
        return expiresOn != null && day.isAfter(expiresOn) ? LotState.LAPSED : LotState.USABLE;
    }

    public boolean isTime() {
        return kind == PackKind.TIME;
    }
}
