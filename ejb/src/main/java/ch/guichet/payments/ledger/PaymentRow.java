package ch.guichet.payments.ledger;

import ch.guichet.shared.Money;
import java.time.LocalDate;

/**
 * A movement in a list.
 *
 * @param amount in its own currency
 * @param reason why it waits, or null
 */
public record PaymentRow(
        long id,
        LocalDate bookedOn,
        boolean credit,
        Money amount,
        String currency,
        Money assigned,
        String payerName,
        String payerIban,
        String reference,
        String remittance,
        TransactionState state,
        WaitReason reason,
        String note,
        boolean putAside,
        long fileId,
        String fileName,
        Long reversesId) {

    public Money free() {
        return amount.minus(assigned);
    }
}
