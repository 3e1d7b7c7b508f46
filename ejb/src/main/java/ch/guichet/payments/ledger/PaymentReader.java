package ch.guichet.payments.ledger;

import ch.guichet.shared.Database;
import ch.guichet.shared.Money;
import ch.guichet.shared.Page;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Lists and views of movements: one statement a page. */
@ApplicationScoped
class PaymentReader {
    static final String ROWS = "SELECT t.id, t.booked_on, t.direction, t.amount_cents, t.currency, t.assigned_cents,"
            + " t.payer_name, t.payer_iban, t.reference, t.remittance, t.state, t.reason, t.note, t.put_aside_at,"
            + " t.file_id, f.file_name, t.reverses_id FROM bank_transaction t JOIN bank_file f ON f.id = t.file_id"
            + " WHERE ";
    private static final int PAGE = 50;
    private static final String ALLOCATIONS = "SELECT a.id, a.customer_id, c.name, a.document_id, d.number,"
            + " a.amount_cents, a.how, a.made_at, a.made_by, a.undone_at, a.undone_by, a.undo_reason"
            + " FROM payment_allocation a JOIN customer c ON c.id = a.customer_id"
            + " LEFT JOIN document d ON d.id = a.document_id WHERE a.transaction_id = ? ORDER BY a.id";
    private static final String ORIGINALS = ROWS + "t.state IN ('OPEN', 'DONE') AND t.direction = 'CRDT'"
            + " AND t.amount_cents = ? AND (t.reference = ? OR t.end_to_end_id = (SELECT r.end_to_end_id"
            + " FROM bank_transaction r WHERE r.id = ?)) ORDER BY t.id DESC LIMIT 5";

    @Inject
    private Database database;

    /** Movements that match, in the order in which they were read. */
    Page<PaymentRow> page(PaymentFilter filter, String after) {
        List<Object> values = new ArrayList<>();
        StringBuilder where = new StringBuilder(filter.states());
        String wanted = filter.search() == null ? "" : filter.search().strip().toLowerCase();
        if (!wanted.isEmpty()) {
            where.append(" AND (LOWER(t.payer_name) LIKE ? OR t.reference LIKE ? OR LOWER(t.remittance) LIKE ?"
                    + " OR t.amount_cents = ?)");
            values.addAll(List.of("%" + wanted + "%", "%" + wanted.replace(" ", "") + "%", "%" + wanted + "%"));
            values.add(cents(wanted));
        }
        if (filter.fileId() != null) {
            where.append(" AND t.file_id = ?");
            values.add(filter.fileId());
        }
        where.append(" AND t.id > ? ORDER BY t.id LIMIT " + (PAGE + 1));
        values.add(Page.key(after, 0));
        return Page.of(database.list(ROWS + where, PaymentReader::row, values.toArray()), PAGE, PaymentRow::id);
    }

    PaymentRow row(long id) {
        return database.list(ROWS + "t.id = ?", PaymentReader::row, id).stream()
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** The next one that waits for a person; those put aside come last, and null when there is none. */
    Long next(long afterId) {
        String waits = "SELECT id FROM bank_transaction WHERE state IN ('OPEN', 'ASIDE') AND put_aside_at IS NULL";
        List<Long> found = database.list(waits + " AND id > ? ORDER BY id LIMIT 1", r -> r.getLong(1), afterId);
        if (found.isEmpty()) found = database.list(waits + " ORDER BY id LIMIT 1", r -> r.getLong(1));
        return found.isEmpty() ? null : found.get(0);
    }

    List<AllocationRow> allocations(long id) {
        return database.list(ALLOCATIONS, PaymentReader::allocation, id);
    }

    List<PaymentRow> originals(PaymentRow reversal) {
        return database.list(ORIGINALS, PaymentReader::row, reversal.amount(), reversal.reference(), reversal.id());
    }

    private static long cents(String wanted) {
        String plain = wanted.replaceAll("[' ’]", "");
        return plain.matches("\\d{1,9}([.,]\\d{1,2})?")
                ? Money.of(plain.replace(',', '.')).cents()
                : -1;
    }

    static PaymentRow row(ResultSet row) throws SQLException {
        String reason = row.getString("reason");
        return new PaymentRow(
                row.getLong("id"),
                row.getObject("booked_on", LocalDate.class),
                row.getString("direction").equals("CRDT"),
                Money.ofCents(row.getLong("amount_cents")),
                row.getString("currency"),
                Money.ofCents(row.getLong("assigned_cents")),
                row.getString("payer_name"),
                row.getString("payer_iban"),
                row.getString("reference"),
                row.getString("remittance"),
                TransactionState.valueOf(row.getString("state")),
                reason == null ? null : WaitReason.valueOf(reason),
                row.getString("note"),
                row.getObject("put_aside_at") != null,
                row.getLong("file_id"),
                row.getString("file_name"),
                Database.nullableLong(row, "reverses_id"));
    }

    private static AllocationRow allocation(ResultSet row) throws SQLException {
        return new AllocationRow(
                row.getLong("id"),
                row.getLong("customer_id"),
                row.getString("name"),
                Database.nullableLong(row, "document_id"),
                row.getString("number"),
                Money.ofCents(row.getLong("amount_cents")),
                PaidHow.valueOf(row.getString("how")),
                Database.instant(row, "made_at"),
                row.getString("made_by"),
                Database.instant(row, "undone_at"),
                row.getString("undone_by"),
                row.getString("undo_reason"));
    }
}
