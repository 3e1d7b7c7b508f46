package ch.guichet.payments.ledger;

import ch.guichet.shared.Money;
import ch.guichet.shared.Refusal;
import java.time.LocalDate;
import java.util.Set;

/** A movement as it stands, locked. */
record Incoming(
        long id,
        TransactionState state,
        WaitReason reason,
        boolean credit,
        String currency,
        LocalDate bookedOn,
        Money amount,
        Money assigned,
        String payer,
        String reference) {
    /** What is not in the books yet and can be by a person's word: it came in, in francs. */
    private static final Set<WaitReason> TAKEABLE =
            Set.of(WaitReason.CHARGES, WaitReason.SUM, WaitReason.TWICE, WaitReason.RETURN, WaitReason.REVERSAL);

    Money free() {
        return amount.minus(assigned);
    }

    /** Whether it was never booked. */
    boolean unbooked() {
        return state == TransactionState.ASIDE;
    }

    /** @throws Refusal {@code payments.notAssignable} */
    void mustBeAssignable() {
        boolean open = state == TransactionState.OPEN;
        boolean takeable = unbooked() && credit && "CHF".equals(currency) && TAKEABLE.contains(reason);
        if (!open && !takeable) throw Refusal.conflict("payments.notAssignable");
    }

    /** @throws Refusal {@code payments.notOutgoing} */
    void mustBeOutgoing() {
        if (!unbooked() || credit || !"CHF".equals(currency) || reason == WaitReason.PENDING)
            throw Refusal.conflict("payments.notOutgoing");
    }

    String text() {
        return Books.text(payer, reference);
    }
}
