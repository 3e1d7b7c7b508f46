package ch.guichet.payments.ledger;

import ch.guichet.shared.Money;
import java.time.Instant;

/**
 * Where a part of a payment went.
 *
 * @param documentId null for the customer's balance
 * @param by null when it found its way by itself
 * @param undoneAt null while it stands
 */
public record AllocationRow(
        long id,
        long customerId,
        String customerName,
        Long documentId,
        String number,
        Money amount,
        PaidHow how,
        Instant at,
        String by,
        Instant undoneAt,
        String undoneBy,
        String undoReason) {

    public boolean live() {
        return undoneAt == null;
    }
}
