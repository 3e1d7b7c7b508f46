package ch.guichet.billing.archive;

import ch.guichet.billing.document.DocumentKind;
import ch.guichet.shared.Database;
import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import ch.guichet.shared.Page;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Lists of documents, newest first, one statement a page. */
@ApplicationScoped
class DocumentList {
    private static final int PAGE = 50;
    private static final String ROW =
            "SELECT d.id, d.kind, d.state, d.number, d.customer_id, c.number AS customer_number, d.recipient_name,"
                    + " d.billed_month, d.issue_date, d.due_date, d.net_cents, d.vat_cents, d.credit_cents,"
                    + " d.due_cents,"
                    + " (SELECT COALESCE(SUM(l.minutes), 0) FROM document_line l WHERE l.document_id = d.id) AS minutes,"
                    + " (SELECT COALESCE(SUM(ABS(l.credit_quantity)), 0) FROM document_line l WHERE l.document_id = d.id"
                    + " AND l.kind = 'TIME_CREDIT') AS credit_minutes"
                    + " FROM document d JOIN customer c ON c.id = d.customer_id WHERE ";
    private static final String LINES =
            "SELECT d.id, d.number, l.line_no, l.title FROM document d JOIN document_line l ON l.document_id = d.id"
                    + " WHERE d.state = 'POSTED' AND d.customer_id = ? AND d.id IN (%s)";

    @Inject
    private Database database;

    /** Posted documents; every filter may be null. A month is one that was billed: packs and credit notes have none. */
    Page<DocumentRow> posted(Long customerId, YearMonth month, String search, String after) {
        List<Object> values = new ArrayList<>();
        StringBuilder where = new StringBuilder("d.state = 'POSTED'");
        add(where, values, " AND d.customer_id = ?", customerId);
        add(where, values, " AND d.run_id IS NOT NULL AND d.billed_month = ?", month);
        addSearch(where, values, search);
        add(where, values, " AND d.id < ?", key(after));
        return page(where + " ORDER BY d.id DESC", values);
    }

    /** The lines of these documents, as far as they are this customer's and posted. */
    List<NamedLine> lines(long customerId, Collection<Long> documentIds) {
        if (documentIds.isEmpty()) return List.of();
        return database.list(
                LINES.formatted(Database.marks(documentIds.size())),
                row -> new NamedLine(row.getLong(1), row.getString(2), row.getInt(3), row.getString(4)),
                Database.values(customerId, List.copyOf(documentIds)));
    }

    /** Those of a run that match, with the biggest amounts due first. */
    Page<DocumentRow> biggestOfRun(long runId, String search, String after) {
        List<Object> values = new ArrayList<>(List.of(runId));
        StringBuilder where = new StringBuilder("d.run_id = ?");
        addSearch(where, values, search);
        if (after != null && !after.isBlank()) {
            String[] key = after.split("_", 2);
            if (key.length < 2) throw Refusal.invalid("page.key", after);
            where.append(" AND (d.due_cents < ? OR (d.due_cents = ? AND d.id > ?))");
            values.addAll(List.of(Page.key(key[0], 0), Page.key(key[0], 0), Page.key(key[1], 0)));
        }
        return Page.of(
                read(where + " ORDER BY d.due_cents DESC, d.id", PAGE + 1, values),
                PAGE,
                row -> row.due().cents() + "_" + row.id());
    }

    /** Those of a run that match, in the order of the customers, whatever their state. */
    Page<DocumentRow> ofRun(long runId, String search, String after) {
        List<Object> values = new ArrayList<>(List.of(runId));
        StringBuilder where = new StringBuilder("d.run_id = ?");
        addSearch(where, values, search);
        add(where, values, " AND d.id > ?", key(after));
        return page(where + " ORDER BY d.id", values);
    }

    /** So many documents of a run after one of them, for whoever writes them all down. */
    List<DocumentRow> ofRunAfter(long runId, long documentId, int count) {
        return read("d.run_id = ? AND d.id > ? ORDER BY d.id", count, List.of(runId, documentId));
    }

    private Page<DocumentRow> page(String where, List<Object> values) {
        return Page.of(read(where, PAGE + 1, values), PAGE, DocumentRow::id);
    }

    private List<DocumentRow> read(String where, int count, List<Object> values) {
        return database.list(ROW + where + " LIMIT " + count, DocumentList::row, values.toArray());
    }

    private static void addSearch(StringBuilder where, List<Object> values, String search) {
        if (search == null || search.isBlank()) return;
        String wanted = search.strip();
        where.append(" AND (d.number LIKE ? OR LOWER(d.recipient_name) LIKE ? OR c.number = ?)");
        values.add(wanted + "%");
        values.add("%" + wanted.toLowerCase() + "%");
        values.add(wanted.matches("\\d{1,9}") ? Integer.parseInt(wanted) : -1);
    }

    private static void add(StringBuilder where, List<Object> values, String condition, Object value) {
        if (value == null) return;
        where.append(condition);
        values.add(value);
    }

    private static Long key(String after) {
        if (after == null || after.isBlank()) return null;
        try {
            return Long.valueOf(after);
        } catch (NumberFormatException e) {
            throw Refusal.invalid("page.key", after);
        }
    }

    private static DocumentRow row(ResultSet row) throws SQLException {
        return new DocumentRow(
                row.getLong("id"),
                DocumentKind.valueOf(row.getString("kind")),
                DocumentState.valueOf(row.getString("state")),
                row.getString("number"),
                row.getLong("customer_id"),
                row.getInt("customer_number"),
                row.getString("recipient_name"),
                YearMonth.parse(row.getString("billed_month")),
                row.getObject("issue_date", LocalDate.class),
                row.getObject("due_date", LocalDate.class),
                Money.ofCents(row.getLong("net_cents")),
                Money.ofCents(row.getLong("vat_cents")),
                Money.ofCents(row.getLong("credit_cents")),
                Money.ofCents(row.getLong("due_cents")),
                new Minutes(row.getInt("minutes")),
                new Minutes(row.getInt("credit_minutes")));
    }
}
