package ch.guichet.payments.ledger;

import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Database;
import ch.guichet.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Reads how a customer stands, in four statements. A payment that was taken back shows as both. */
@ApplicationScoped
class AccountReader {
    private static final String ENTRIES = "SELECT d.issue_date AS entry_day, 1 AS turn, 'INVOICE' AS entry_kind,"
            + " d.number AS entry_text, d.id AS document_id, d.due_cents AS cents FROM document d"
            + " WHERE d.customer_id = ? AND d.state = 'POSTED' AND d.due_cents > 0 AND d.kind <> 'CREDIT_NOTE'"
            + " UNION ALL SELECT t.booked_on, 2, 'PAYMENT', t.payer_name, NULL, -SUM(a.amount_cents)"
            + " FROM payment_allocation a JOIN bank_transaction t ON t.id = a.transaction_id WHERE a.customer_id = ?"
            + " AND (a.undone_at IS NULL OR a.undo_reason = 'reversed') AND a.amount_cents > 0"
            + " GROUP BY t.id, t.booked_on, t.payer_name"
            + " UNION ALL SELECT r.booked_on, 3, 'REVERSAL', t.payer_name, NULL, SUM(a.amount_cents)"
            + " FROM payment_allocation a JOIN bank_transaction t ON t.id = a.transaction_id"
            + " JOIN bank_transaction r ON r.reverses_id = t.id WHERE a.customer_id = ? AND a.undo_reason = 'reversed'"
            + " GROUP BY r.id, r.booked_on, t.payer_name"
            + " UNION ALL SELECT t.booked_on, 4, 'REFUND', t.payer_name, NULL, -a.amount_cents"
            + " FROM payment_allocation a JOIN bank_transaction t ON t.id = a.transaction_id WHERE a.customer_id = ?"
            + " AND a.undone_at IS NULL AND a.amount_cents < 0"
            + " UNION ALL SELECT r.sent_on, 5, 'REMINDER', d.number, d.id,"
            + " r.interest_cents + r.fee_cents + r.rounding_cents FROM reminder r JOIN document d ON d.id = r.document_id"
            + " WHERE r.customer_id = ? AND r.state = 'SENT' AND r.waived_at IS NULL AND r.interest_cents + r.fee_cents + r.rounding_cents <> 0"
            + " UNION ALL SELECT d.due_date, 6, 'ROUNDING', d.number, d.id, -s.rounding_cents"
            + " FROM document_settlement s JOIN document d ON d.id = s.document_id WHERE s.customer_id = ?"
            + " AND s.rounding_cents <> 0 ORDER BY 1, 2, 5, 4";
    private static final String BALANCE =
            "SELECT COALESCE((SELECT held_cents FROM customer_balance WHERE customer_id = ?), 0)"
                    + " + COALESCE((SELECT SUM(surplus_cents) FROM document_settlement WHERE customer_id = ?), 0)";

    @Inject
    private Database database;

    @Inject
    private OpenItems items;

    @Inject
    private BusinessClock clock;

    CustomerAccount of(long customerId) {
        List<AccountEntry> entries = new ArrayList<>();
        Money balance = Money.ZERO;
        List<AccountEntry> bare = database.list(
                ENTRIES, AccountReader::read, Collections.nCopies(6, customerId).toArray());
        for (AccountEntry entry : bare) {
            entries.add(entry.after(balance));
            balance = balance.plus(entry.amount());
        }
        return new CustomerAccount(
                customerId, clock.today(), items.of(customerId), balance(customerId), List.copyOf(entries));
    }

    /** What a customer has with us. */
    Money balance(long customerId) {
        return Money.ofCents(database.number(BALANCE, customerId, customerId));
    }

    private static AccountEntry read(ResultSet row) throws SQLException {
        return new AccountEntry(
                row.getObject("entry_day", LocalDate.class),
                StatementKind.valueOf(row.getString("entry_kind")),
                row.getString("entry_text"),
                Database.nullableLong(row, "document_id"),
                Money.ofCents(row.getLong("cents")),
                Money.ZERO);
    }
}
