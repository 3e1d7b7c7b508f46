package ch.guichet.payments.ledger;

import ch.guichet.shared.Money;
import java.time.LocalDate;

/**
 * A movement as it is stored for the first time.
 *
 * @param occurrence the how-manieth of its kind in its file
 * @param once whether it counts; false when another file has brought it
 */
public record NewTransaction(
        int entryNo,
        int detailNo,
        String kind,
        String account,
        String direction,
        LocalDate bookedOn,
        Money amount,
        String currency,
        String reference,
        String endToEndId,
        String servicerRef,
        String payerName,
        String payerIban,
        String remittance,
        String key,
        int occurrence,
        boolean once,
        String entryKey,
        TransactionState state,
        WaitReason reason) {

    /** Only money that came in and is not decided yet is looked for among the documents. */
    boolean isPayment() {
        return state == TransactionState.OPEN;
    }
}
