package ch.guichet.payments.ledger;

import ch.guichet.identity.CurrentUser;
import ch.guichet.identity.User;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Database;
import ch.guichet.shared.Ids;
import ch.guichet.shared.Money;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Allocations and the balances they leave: added and undone, never changed. */
@ApplicationScoped
class Allocations {
    private static final String ADD = "INSERT INTO payment_allocation (id, transaction_id, customer_id, document_id,"
            + " amount_cents, how, made_at, made_by) VALUES (" + Database.marks(8) + ")";
    private static final String ROWS =
            "SELECT id, transaction_id, customer_id, document_id, amount_cents" + " FROM payment_allocation WHERE ";
    private static final String UNDO = "UPDATE payment_allocation SET undone_at = ?, undone_by = ?, undo_reason = ?"
            + " WHERE id = ? AND undone_at IS NULL";

    @Inject
    private Database database;

    @Inject
    private Ids ids;

    @Inject
    private CurrentUser user;

    @Inject
    private BusinessClock clock;

    /** @param documentId null for the customer's balance */
    record Live(long id, long transactionId, long customerId, Long documentId, Money amount) {}

    /** @return its id, which is also the decision's in the journal */
    long add(long transactionId, long customerId, Long documentId, Money amount, PaidHow how) {
        long id = ids.take(1);
        database.update(ADD, id, transactionId, customerId, documentId, amount, how, clock.now(), who());
        return id;
    }

    /** Again, with another amount, for what was only moved. */
    void again(Live old, Money amount) {
        if (!amount.isZero()) add(old.transactionId(), old.customerId(), old.documentId(), amount, PaidHow.BALANCE);
    }

    void undo(Live one, String reason) {
        database.update(UNDO, clock.now(), who(), reason, one.id());
    }

    List<Live> ofTransaction(long id) {
        return live("transaction_id = ? ORDER BY id", id);
    }

    /** What was taken back with a payment; from now on it is known as restored, and never restored again. */
    List<Live> reversed(long transactionId) {
        List<Live> found = rows("transaction_id = ? AND undo_reason = 'reversed' ORDER BY id", transactionId);
        database.update(
                "UPDATE payment_allocation SET undo_reason = 'restored' WHERE transaction_id = ?"
                        + " AND undo_reason = 'reversed'",
                transactionId);
        return found;
    }

    List<Live> ofDocument(long id) {
        return live("document_id = ? ORDER BY id DESC", id);
    }

    List<Live> onBalance(long customerId) {
        return live("customer_id = ? AND document_id IS NULL AND amount_cents > 0 ORDER BY id", customerId);
    }

    /**
     * Changes what a customer has with us besides his documents.
     *
     * @throws Refusal {@code payments.balanceUsed} when it is not there any more
     */
    void hold(long customerId, Money more) {
        database.addUnlessThere("INSERT INTO customer_balance (customer_id, held_cents) VALUES (?, 0)", customerId);
        int changed = database.update(
                "UPDATE customer_balance SET held_cents = held_cents + ? WHERE customer_id = ? AND held_cents + ? >= 0",
                more,
                customerId,
                more);
        if (changed == 0) throw Refusal.conflict("payments.balanceUsed");
    }

    /** Locked until the transaction ends. */
    Money held(long customerId) {
        return Money.ofCents(database.number(
                "SELECT held_cents FROM customer_balance WHERE customer_id = ? FOR UPDATE", customerId));
    }

    /** The documents of a customer on which too much was paid. */
    List<Long> withSurplus(long customerId) {
        return database.list(
                "SELECT document_id FROM document_settlement WHERE customer_id = ? AND surplus_cents > 0"
                        + " ORDER BY document_id",
                row -> row.getLong(1),
                customerId);
    }

    private List<Live> live(String where, long id) {
        return rows("undone_at IS NULL AND " + where, id);
    }

    private List<Live> rows(String where, long id) {
        return database.list(
                ROWS + where,
                row -> new Live(
                        row.getLong(1),
                        row.getLong(2),
                        row.getLong(3),
                        Database.nullableLong(row, "document_id"),
                        Money.ofCents(row.getLong("amount_cents"))),
                id);
    }

    private String who() {
        return user.find().map(User::displayName).orElse(null);
    }
}
