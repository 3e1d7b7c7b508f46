package ch.guichet.payments.intake;

import ch.guichet.payments.camt.Movement;
import ch.guichet.payments.ledger.TransactionState;
import ch.guichet.payments.ledger.WaitReason;
import java.util.Set;

/**
 * What a movement is by itself: only a booked credit in francs that takes nothing back is a payment (rule 25).
 *
 * @param reason why it is none, or null
 */
record Sorting(TransactionState state, WaitReason reason) {
    private static final int SCALE = 2;

    /**
     * @param unbalanced entries whose details do not make their sum
     * @param source the kind of message that the account's payments are taken from, or {@code either}
     */
    static Sorting of(Movement movement, Set<Integer> unbalanced, String source) {
        if (movement.pointer()) return elsewhere(WaitReason.POINTER);
        WaitReason reason = reason(movement, unbalanced);
        if (reason != null) return new Sorting(TransactionState.ASIDE, reason);
        if (!source.equals("either") && !source.equals("camt." + movement.message()))
            return elsewhere(WaitReason.SOURCE);
        return new Sorting(TransactionState.OPEN, null);
    }

    static Sorting elsewhere(WaitReason reason) {
        return new Sorting(TransactionState.ELSEWHERE, reason);
    }

    private static WaitReason reason(Movement movement, Set<Integer> unbalanced) {
        if (unreadable(movement)) return WaitReason.UNREADABLE;
        if (!movement.booked()) return WaitReason.PENDING;
        if (movement.amount().signum() == 0) return WaitReason.ZERO;
        if (!"CHF".equals(movement.currency())) return WaitReason.CURRENCY;
        if (unbalanced.contains(movement.entryNo())) return WaitReason.SUM;
        if (movement.reversal()) return WaitReason.REVERSAL;
        if (movement.returned()) return WaitReason.RETURN;
        if (!movement.credit()) return WaitReason.DEBIT;
        return movement.charged() ? WaitReason.CHARGES : null;
    }

    private static boolean unreadable(Movement movement) {
        return movement.credit() == null
                || movement.bookedOn() == null
                || movement.amount() == null
                || movement.amount().signum() < 0
                || movement.amount().stripTrailingZeros().scale() > SCALE
                || movement.amount().precision() - movement.amount().scale() > 12;
    }
}
