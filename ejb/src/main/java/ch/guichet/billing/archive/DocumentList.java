package ch.guichet.billing.archive;

import ch.guichet.billing.document.DocumentKind;
import ch.guichet.shared.Database;
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
                    + " d.due_cents FROM document d JOIN customer c ON c.id = d.customer_id WHERE ";
    private static final String LINES =
            "SELECT d.id, d.number, l.line_no, l.title FROM document d JOIN document_line l ON l.document_id = d.id"
                    + " WHERE d.state = 'POSTED' AND d.customer_id = ? AND d.id IN (%s)";

    @Inject
    private Database database;

    /** Posted documents; every filter may be null. */
    Page<DocumentRow> posted(Long customerId, YearMonth month, String search, String after) {
        List<Object> values = new ArrayList<>();
        StringBuilder where = new StringBuilder("d.state = 'POSTED'");
        add(where, values, " AND d.customer_id = ?", customerId);
        add(where, values, " AND d.billed_month = ?", month);
        if (search != null && !search.isBlank()) {
            where.append(" AND (d.number LIKE ? OR LOWER(d.recipient_name) LIKE ?)");
            values.add(search.strip() + "%");
            values.add("%" + search.strip().toLowerCase() + "%");
        }
        add(where, values, " AND d.id < ?", key(after));
        return page(where + " ORDER BY d.id DESC", values);
    }

    /** The documents of a run in the order of the customers, whatever their state. */
    Page<DocumentRow> ofRun(long runId, String after) {
        List<Object> values = new ArrayList<>(List.of(runId));
        StringBuilder where = new StringBuilder("d.run_id = ?");
        add(where, values, " AND d.id > ?", key(after));
        return page(where + " ORDER BY d.id", values);
    }

    /** The lines of these documents, as far as they are this customer's and posted. */
    List<NamedLine> lines(long customerId, Collection<Long> documentIds) {
        if (documentIds.isEmpty()) return List.of();
        return database.list(
                LINES.formatted(Database.marks(documentIds.size())),
                row -> new NamedLine(row.getLong(1), row.getString(2), row.getInt(3), row.getString(4)),
                Database.values(customerId, List.copyOf(documentIds)));
    }

    private Page<DocumentRow> page(String where, List<Object> values) {
        return Page.of(
                database.list(ROW + where + " LIMIT " + (PAGE + 1), DocumentList::row, values.toArray()),
                PAGE,
                DocumentRow::id);
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
                Money.ofCents(row.getLong("due_cents")));
    }
}
