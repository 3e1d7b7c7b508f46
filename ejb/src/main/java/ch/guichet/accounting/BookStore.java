package ch.guichet.accounting;

import ch.guichet.shared.Database;
import ch.guichet.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Months of the books as they are kept, closed and written down. */
@ApplicationScoped
class BookStore {
    private static final int CHUNK = 500;
    private static final String ENTRIES = "SELECT e.id, e.entry_date, e.happened_on, e.source_kind, e.source_id,"
            + " e.entry_text FROM journal_entry e WHERE e.book_month = ? AND e.id > ? ORDER BY e.id LIMIT " + CHUNK;
    private static final String LINES = "SELECT entry_id, account, debit_cents, credit_cents, tax_kind,"
            + " tax_basis_points, tax_base_cents FROM journal_line WHERE entry_id IN (";
    private static final String MONTHS = "SELECT p.book_month, p.gate, p.closed_at, p.closed_by,"
            + " (SELECT COUNT(*) FROM journal_entry e WHERE e.book_month = p.book_month) AS entries,"
            + " (SELECT COALESCE(SUM(l.debit_cents), 0) FROM journal_entry e JOIN journal_line l ON l.entry_id = e.id"
            + " WHERE e.book_month = p.book_month) AS debit,"
            + " (SELECT COALESCE(SUM(l.credit_cents), 0) FROM journal_entry e JOIN journal_line l ON l.entry_id = e.id"
            + " WHERE e.book_month = p.book_month) AS credit"
            + " FROM accounting_period p ORDER BY p.book_month DESC";

    @Inject
    private Database database;

    List<BookMonth> months() {
        return database.list(
                MONTHS,
                row -> new BookMonth(
                        YearMonth.parse(row.getString("book_month")),
                        !"OPEN".equals(row.getString("gate")),
                        Database.instant(row, "closed_at"),
                        row.getString("closed_by"),
                        row.getLong("entries"),
                        Money.ofCents(row.getLong("debit")),
                        Money.ofCents(row.getLong("credit"))));
    }

    /** The open months up to one, in their order. */
    List<String> openUpTo(YearMonth month) {
        return database.list(
                "SELECT book_month FROM accounting_period WHERE gate = 'OPEN' AND book_month <= ? ORDER BY book_month",
                row -> row.getString(1),
                month);
    }

    /**
     * Puts a month's entries behind a sealed gate and takes the open one away: from here on the database takes no other. An
     * entry that is being posted in this very moment holds the open gate, and the closing waits or fails.
     *
     * @return whether the month was open
     */
    boolean close(String month, String seal, String by, java.time.Instant now) {
        boolean open = database.update(
                        "UPDATE accounting_period SET gate = ?, closed_at = ?, closed_by = ?"
                                + " WHERE book_month = ? AND gate = 'OPEN'",
                        seal,
                        now,
                        by,
                        month)
                == 1;
        if (!open) return false;
        database.update("INSERT INTO accounting_gate (book_month, gate) VALUES (?, ?)", month, seal);
        database.update("UPDATE journal_entry SET gate = ? WHERE book_month = ?", seal, month);
        database.update("DELETE FROM accounting_gate WHERE book_month = ? AND gate = 'OPEN'", month);
        return true;
    }

    void keep(String month, ExportForm form, String sha256, long bytes) {
        database.update(
                "INSERT INTO period_export (book_month, form, sha256, bytes) VALUES (?,?,?,?)",
                month,
                form,
                sha256,
                bytes);
    }

    String kept(YearMonth month, ExportForm form) {
        return database
                .list(
                        "SELECT sha256 FROM period_export WHERE book_month = ? AND form = ?",
                        row -> row.getString(1),
                        month,
                        form)
                .stream()
                .findFirst()
                .orElse(null);
    }

    /** The next entries of a month after one of them, in the order in which they were posted. */
    List<BookRow> chunk(String month, long after) {
        List<BookRow> heads = database.list(ENTRIES, row -> head(row), month, after);
        if (heads.isEmpty()) return heads;
        Map<Long, List<BookRow.Side>> sides = new LinkedHashMap<>();
        database.each(
                LINES + Database.marks(heads.size()) + ") ORDER BY entry_id, line_no",
                row -> Map.entry(row.getLong("entry_id"), side(row)),
                line -> sides.computeIfAbsent(line.getKey(), id -> new ArrayList<>())
                        .add(line.getValue()),
                heads.stream().map(BookRow::id).toArray());
        return heads.stream()
                .map(head -> new BookRow(
                        head.id(),
                        head.date(),
                        head.happenedOn(),
                        head.sourceKind(),
                        head.sourceId(),
                        head.text(),
                        sides.getOrDefault(head.id(), List.of())))
                .toList();
    }

    private static BookRow head(ResultSet row) throws SQLException {
        return new BookRow(
                row.getLong("id"),
                row.getObject("entry_date", LocalDate.class),
                row.getObject("happened_on", LocalDate.class),
                row.getString("source_kind"),
                row.getLong("source_id"),
                row.getString("entry_text"),
                List.of());
    }

    private static BookRow.Side side(ResultSet row) throws SQLException {
        String kind = row.getString("tax_kind");
        return new BookRow.Side(
                row.getString("account"),
                Money.ofCents(row.getLong("debit_cents")),
                Money.ofCents(row.getLong("credit_cents")),
                kind,
                kind == null ? null : row.getInt("tax_basis_points"),
                kind == null ? null : Money.ofCents(row.getLong("tax_base_cents")));
    }
}
