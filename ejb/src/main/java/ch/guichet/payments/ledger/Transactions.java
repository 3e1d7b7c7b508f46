package ch.guichet.payments.ledger;

import ch.guichet.shared.Database;
import ch.guichet.shared.Money;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Movements one by one, for a person's decisions. */
@ApplicationScoped
class Transactions {
    private static final String LOCK = "SELECT id, state, reason, direction, currency, booked_on, amount_cents,"
            + " assigned_cents, payer_name, reference FROM bank_transaction WHERE id = ? FOR UPDATE";

    @Inject
    private Database database;

    /** @throws Refusal not found */
    Incoming lock(long id) {
        return database.list(LOCK, Transactions::read, id).stream().findFirst().orElseThrow(Refusal::notFound);
    }

    /** As it stands, not locked. @throws Refusal not found */
    Incoming read(long id) {
        return database.list(LOCK.replace(" FOR UPDATE", ""), Transactions::read, id).stream()
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** It is wholly assigned when nothing is left of it. */
    void assigned(Incoming money, Money more) {
        Money now = money.assigned().plus(more);
        boolean done = now.equals(money.amount());
        database.update(
                "UPDATE bank_transaction SET assigned_cents = ?, state = ?, reason = ?, put_aside_at = NULL WHERE id = ?",
                now,
                done ? TransactionState.DONE : TransactionState.OPEN,
                done ? null : WaitReason.UNKNOWN,
                money.id());
    }

    void stands(long id, TransactionState state, WaitReason reason) {
        database.update(
                "UPDATE bank_transaction SET assigned_cents = 0, state = ?, reason = ? WHERE id = ?",
                state,
                reason,
                id);
    }

    /** @throws Refusal {@code payments.alreadyReversed} when another movement has taken the payment back */
    void reverses(long reversal, long payment) {
        try {
            database.update(
                    "UPDATE bank_transaction SET state = 'DONE', reverses_id = ? WHERE id = ?", payment, reversal);
        } catch (ch.guichet.shared.DatabaseFault taken) {
            if (taken.constraint()) throw Refusal.conflict("payments.alreadyReversed");
            throw taken;
        }
    }

    /** The payment that a movement took back, or null. */
    Long reversedBy(long id) {
        List<Long> found = database.list(
                "SELECT reverses_id FROM bank_transaction WHERE id = ?",
                row -> Database.nullableLong(row, "reverses_id"),
                id);
        if (found.isEmpty()) throw Refusal.notFound();
        return found.get(0);
    }

    /** What a person said about an outgoing movement is taken back. */
    void waitsAgain(long id, String note) {
        database.update(
                "UPDATE bank_transaction SET state = 'ASIDE', reason = COALESCE(reason, 'DEBIT'), reverses_id = NULL,"
                        + " assigned_cents = 0, note = ? WHERE id = ?",
                note,
                id);
    }

    void put(long id, TransactionState state, String note, Instant aside) {
        database.update(
                "UPDATE bank_transaction SET state = ?, note = ?, put_aside_at = ? WHERE id = ?",
                state,
                note,
                aside,
                id);
    }

    /** Movements that wait though a posted document has their reference by now. */
    List<Long> nowKnown(int most) {
        return database.list(
                "SELECT t.id FROM bank_transaction t WHERE t.state = 'OPEN' AND t.assigned_cents = 0"
                        + " AND t.reason = 'UNKNOWN' AND t.reference IS NOT NULL AND EXISTS (SELECT 1 FROM document d"
                        + " WHERE d.reference = t.reference AND d.state = 'POSTED' AND d.due_cents > 0)"
                        + " ORDER BY t.id LIMIT " + most,
                row -> row.getLong(1));
    }

    private static Incoming read(ResultSet row) throws SQLException {
        String reason = row.getString("reason");
        return new Incoming(
                row.getLong("id"),
                TransactionState.valueOf(row.getString("state")),
                reason == null ? null : WaitReason.valueOf(reason),
                row.getString("direction").equals("CRDT"),
                row.getString("currency"),
                row.getObject("booked_on", LocalDate.class),
                Money.ofCents(row.getLong("amount_cents")),
                Money.ofCents(row.getLong("assigned_cents")),
                row.getString("payer_name"),
                row.getString("reference"));
    }
}
