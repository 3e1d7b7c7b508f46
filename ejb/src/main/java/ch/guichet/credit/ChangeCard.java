package ch.guichet.credit;

import ch.guichet.catalog.PackKind;
import java.time.Instant;

/**
 * A change of a lot by hand as a page shows it.
 *
 * @param quantity minutes or Rappen by the lot's kind; below zero where it takes
 * @param remaining what is in the lot now
 * @param toCustomerId whom a transfer is for, or null
 * @param own whether the reader has proposed it, and so cannot approve it
 */
public record ChangeCard(
        long id,
        ChangeKind kind,
        ChangeState state,
        long lotId,
        String packCode,
        PackKind lotKind,
        long remaining,
        long customerId,
        int customerNumber,
        String customerName,
        Long toCustomerId,
        String toCustomerName,
        long quantity,
        String reason,
        String proposedBy,
        Instant proposedAt,
        String decidedBy,
        Instant decidedAt,
        String declineReason,
        boolean own) {
    public boolean isTime() {
        return lotKind == PackKind.TIME;
    }

    public boolean isOpen() {
        return state == ChangeState.PROPOSED;
    }
}
