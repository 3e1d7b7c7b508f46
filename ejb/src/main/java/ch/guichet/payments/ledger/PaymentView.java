package ch.guichet.payments.ledger;

import java.util.List;

/**
 * A movement with all that helps to decide it.
 *
 * @param suggestions the best first; none for what is decided
 * @param originals payments that this movement may take back
 */
public record PaymentView(
        PaymentRow row, List<AllocationRow> allocations, List<Suggestion> suggestions, List<PaymentRow> originals) {

    public Suggestion best() {
        return suggestions.isEmpty() ? null : suggestions.get(0);
    }

    public PaymentRow original() {
        return originals.isEmpty() ? null : originals.get(0);
    }

    /** Whether something stands that could be taken back. */
    public boolean undoable() {
        if (!row.credit()) return row.state() == TransactionState.DONE;
        return row.state() != TransactionState.REVERSED && allocations.stream().anyMatch(AllocationRow::live);
    }
}
