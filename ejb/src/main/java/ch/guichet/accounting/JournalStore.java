package ch.guichet.accounting;

import ch.guichet.shared.Database;
import ch.guichet.shared.Money;
import ch.guichet.shared.Page;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/** Entries for screens and programs, newest first, one statement a page. */
@ApplicationScoped
class JournalStore {
    private static final int PAGE = 50;
    static final String ROW = "SELECT e.id, e.entry_date, e.happened_on, e.entry_text, e.source_kind, e.source_id,"
            + " (SELECT GROUP_CONCAT(a.account ORDER BY a.line_no SEPARATOR ' ') FROM journal_line a"
            + " WHERE a.entry_id = e.id) AS accounts,"
            + " (SELECT COALESCE(SUM(s.debit_cents), 0) FROM journal_line s WHERE s.entry_id = e.id) AS total"
            + " FROM journal_entry e WHERE ";

    @Inject
    private Database database;

    Page<EntryRow> page(EntryFilter filter, String after) {
        List<Object> values = new ArrayList<>();
        StringBuilder where = new StringBuilder("1 = 1");
        if (filter.account() != null && !filter.account().isBlank())
            add(
                    where,
                    values,
                    " AND EXISTS (SELECT 1 FROM journal_line x WHERE x.entry_id = e.id AND x.account = ?)",
                    filter.account().strip());
        if (filter.from() != null) add(where, values, " AND e.entry_date >= ?", filter.from());
        if (filter.to() != null) add(where, values, " AND e.entry_date <= ?", filter.to());
        if (filter.text() != null && !filter.text().isBlank())
            add(
                    where,
                    values,
                    " AND LOWER(e.entry_text) LIKE ?",
                    "%" + filter.text().strip().toLowerCase() + "%");
        return page(where, values, after);
    }

    /** Those whose lines carry tax of a kind and rate, newest first. */
    Page<EntryRow> taxed(Tax.Kind kind, int basisPoints, LocalDate from, LocalDate to, String after) {
        return page(
                new StringBuilder("EXISTS (SELECT 1 FROM journal_line x WHERE x.entry_id = e.id AND x.tax_kind = ?"
                        + " AND x.tax_basis_points = ?) AND e.entry_date BETWEEN ? AND ?"),
                new ArrayList<>(List.of(kind, basisPoints, from, to)),
                after);
    }

    private Page<EntryRow> page(StringBuilder where, List<Object> values, String after) {
        if (after != null && !after.isBlank()) {
            LocalDate day = day(after);
            where.append(" AND (e.entry_date < ? OR (e.entry_date = ? AND e.id < ?))");
            values.addAll(List.of(day, day, Page.key(after.substring(after.indexOf('_') + 1), 0)));
        }
        return Page.of(
                database.list(
                        ROW + where + " ORDER BY e.entry_date DESC, e.id DESC LIMIT " + (PAGE + 1),
                        JournalStore::row,
                        values.toArray()),
                PAGE,
                row -> row.date() + "_" + row.id());
    }

    /** @throws Refusal page.key for a key that no page gave */
    static LocalDate day(String key) {
        try {
            return LocalDate.parse(key.substring(0, Math.max(0, key.indexOf('_'))));
        } catch (DateTimeParseException e) {
            throw Refusal.invalid("page.key", key);
        }
    }

    EntryView view(long id) {
        List<EntryView.Line> lines = database.list(
                "SELECT account, debit_cents, credit_cents, tax_kind, tax_basis_points, tax_base_cents"
                        + " FROM journal_line WHERE entry_id = ? ORDER BY line_no",
                JournalStore::line,
                id);
        return database
                .list(
                        ROW.replace("SELECT e.id", "SELECT e.posted_at, e.gate, e.link, e.entry_hash, e.id")
                                + "e.id = ?",
                        row -> new EntryView(
                                row(row),
                                Database.instant(row, "posted_at"),
                                !"OPEN".equals(row.getString("gate")),
                                Database.nullableLong(row, "link"),
                                row.getString("entry_hash"),
                                lines),
                        id)
                .stream()
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private static EntryView.Line line(ResultSet row) throws SQLException {
        String kind = row.getString("tax_kind");
        return new EntryView.Line(
                row.getString("account"),
                Money.ofCents(row.getLong("debit_cents")),
                Money.ofCents(row.getLong("credit_cents")),
                kind == null ? null : Tax.Kind.valueOf(kind),
                kind == null ? null : row.getInt("tax_basis_points"),
                kind == null ? null : Money.ofCents(row.getLong("tax_base_cents")));
    }

    static EntryRow row(ResultSet row) throws SQLException {
        return new EntryRow(
                row.getLong("id"),
                row.getObject("entry_date", LocalDate.class),
                row.getObject("happened_on", LocalDate.class),
                row.getString("entry_text"),
                row.getString("source_kind"),
                row.getLong("source_id"),
                row.getString("accounts"),
                Money.ofCents(row.getLong("total")));
    }

    private static void add(StringBuilder where, List<Object> values, String condition, Object value) {
        where.append(condition);
        values.add(value);
    }
}
