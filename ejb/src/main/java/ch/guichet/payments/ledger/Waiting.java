package ch.guichet.payments.ledger;

import ch.guichet.shared.Database;
import ch.guichet.shared.Money;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Payments that came before their document: they are looked for again. */
@ApplicationScoped
public class Waiting {
    private static final int AT_A_TIME = 200;

    @Inject
    private Database database;

    @Inject
    private Transactions transactions;

    @Inject
    private Decisions decisions;

    /** Ids of payments whose document is there by now. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<Long> found() {
        return transactions.nowKnown(AT_A_TIME);
    }

    /** Assigns one of them, by itself; somebody else may have done so meanwhile. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void assign(long transactionId) {
        List<Part> parts = database.list(
                "SELECT d.id, t.amount_cents FROM bank_transaction t JOIN document d ON d.reference = t.reference"
                        + " WHERE t.id = ? AND t.state = 'OPEN' AND t.assigned_cents = 0 AND d.state = 'POSTED'"
                        + " AND d.due_cents > 0 AND d.kind <> 'CREDIT_NOTE'" + OpenItems.OWED
                        + " AND NOT EXISTS (SELECT 1"
                        + " FROM bank_transaction r WHERE r.reference = t.reference AND r.state = 'ASIDE'"
                        + " AND r.direction = 'DBIT' AND r.reason IN ('REVERSAL', 'RETURN'))",
                row -> new Part(row.getLong(1), Money.ofCents(row.getLong(2))),
                transactionId);
        if (parts.isEmpty()) return;
        try {
            decisions.assign(transactionId, parts, null, PaidHow.REFERENCE);
        } catch (Refusal meanwhile) {
            return;
        }
    }
}
