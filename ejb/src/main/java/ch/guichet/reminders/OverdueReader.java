package ch.guichet.reminders;

import ch.guichet.shared.Database;
import ch.guichet.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Documents past their day that nothing stops, in the order of their ids: two statements a chunk. */
@ApplicationScoped
class OverdueReader {
    static final String STOPPED = "EXISTS (SELECT 1 FROM reminder_stop s WHERE s.customer_id = d.customer_id"
            + " AND (s.document_id IS NULL OR s.document_id = d.id) AND s.lifted_at IS NULL"
            + " AND (s.until_day IS NULL OR s.until_day >= ?))";
    private static final String STANDING =
            "INSERT INTO document_settlement (document_id, customer_id, due_cents, paid_cents, open_cents,"
                    + " surplus_cents, rounding_cents) SELECT id, customer_id, due_cents, 0, due_cents, 0, 0 FROM document"
                    + " WHERE id = ? AND state = 'POSTED'";
    private static final String ITEMS = "SELECT d.id, d.customer_id, d.due_date, " + OpenAmount.OF_DOCUMENT
            + " AS open_amount, " + OpenAmount.OF_COSTS + " AS costs, COALESCE(r.level_no, 0) AS level_no, r.sent_on,"
            + " r.interest_to, (SELECT MIN(l.price_agreed_at) FROM document_line l WHERE l.document_id = d.id)"
            + " AS ordered_at FROM document d" + OpenAmount.JOIN
            + " LEFT JOIN reminder r ON r.document_id = d.id AND r.state = 'SENT'"
            + " AND NOT EXISTS (SELECT 1 FROM reminder n WHERE n.document_id = d.id AND n.state = 'SENT'"
            + " AND n.level_no > r.level_no) WHERE d.state = 'POSTED' AND d.kind = 'INVOICE' AND d.reference IS NOT NULL"
            + " AND d.due_date < ? AND " + OpenAmount.OF_DOCUMENT + " > 0 AND NOT " + OpenAmount.IS_PAID_PACK
            + " AND NOT EXISTS (SELECT 1 FROM document corrected WHERE corrected.corrects_id = d.id)"
            + " AND NOT "
            + STOPPED;

    @Inject
    private Database database;

    @Inject
    private TermsInForce terms;

    /** The next items after a document. */
    List<Overdue> after(long documentId, LocalDate on, int count) {
        List<TermsInForce.Version> versions = terms.versions();
        return database.list(
                ITEMS + " AND d.id > ? ORDER BY d.id LIMIT " + count, row -> item(row, versions), on, on, documentId);
    }

    /**
     * These documents as they stand now, by id, locked against payments until the transaction ends; what is paid or stopped
     * meanwhile is not among them.
     */
    Map<Long, Overdue> now(List<Long> documents, LocalDate on) {
        lock(documents);
        List<TermsInForce.Version> versions = terms.versions();
        return database
                .list(
                        ITEMS + " AND d.id IN (" + Database.marks(documents.size()) + ")",
                        row -> item(row, versions),
                        Database.values(on, on, documents))
                .stream()
                .collect(Collectors.toMap(Overdue::documentId, item -> item));
    }

    private void lock(List<Long> documents) {
        Set<Long> missing = new TreeSet<>(documents);
        String all = Database.marks(documents.size());
        missing.removeAll(new HashSet<>(database.list(
                "SELECT document_id FROM document_settlement WHERE document_id IN (" + all + ")",
                row -> row.getLong(1),
                documents.toArray())));
        missing.forEach(id -> database.addUnlessThere(STANDING, id));
        database.list(
                "SELECT document_id FROM document_settlement WHERE document_id IN (" + all
                        + ") ORDER BY document_id FOR UPDATE",
                row -> row.getLong(1),
                documents.toArray());
    }

    private static Overdue item(ResultSet row, List<TermsInForce.Version> versions) throws SQLException {
        Instant ordered = Database.instant(row, "ordered_at");
        return new Overdue(
                row.getLong("id"),
                row.getLong("customer_id"),
                row.getObject("due_date", LocalDate.class),
                Money.ofCents(row.getLong("open_amount")),
                Money.ofCents(row.getLong("costs")),
                row.getInt("level_no"),
                row.getObject("sent_on", LocalDate.class),
                row.getObject("interest_to", LocalDate.class),
                TermsInForce.stateFee(versions, ordered));
    }
}
