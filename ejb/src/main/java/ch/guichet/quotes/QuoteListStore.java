package ch.guichet.quotes;

import ch.guichet.shared.Database;
import ch.guichet.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Lists of quotes in plain SQL: one statement a page. */
@ApplicationScoped
class QuoteListStore {
    private static final String ROWS = """
            SELECT q.id, q.number, q.customer_id, k.name AS customer_name, q.case_id, q.title, v.version, v.state,
                   v.gross_cents, v.valid_until, v.author_id, v.author_name, v.written_at,
                   (SELECT f.version FROM quote_version f WHERE f.in_force_of = q.id) AS in_force,
                   (SELECT COUNT(*) FROM quote_event e WHERE e.quote_id = q.id AND e.kind = 'QUESTION'
                    AND NOT EXISTS (SELECT 1 FROM quote_event a WHERE a.quote_id = q.id AND a.kind = 'ANSWER' AND a.id > e.id))
                   AS asked
            FROM quote q
            JOIN customer k ON k.id = q.customer_id
            JOIN quote_version v ON v.quote_id = q.id AND v.version =
            """;
    private static final String LATEST = "(SELECT MAX(w.version) FROM quote_version w WHERE w.quote_id = q.id)";
    private static final String LATEST_SENT =
            "(SELECT MAX(w.version) FROM quote_version w WHERE w.quote_id = q.id AND w.sent_at IS NOT NULL)";

    @Inject
    private Database database;

    /** The latest first, below an id. */
    List<QuoteRow> rows(QuoteFilter filter, long beforeId, int count) {
        StringBuilder sql = new StringBuilder(ROWS)
                .append(filter.sentOnly() ? LATEST_SENT : LATEST)
                .append(" WHERE q.id < ?");
        List<Object> values = new ArrayList<>(List.of(beforeId));
        narrow(sql, values, " AND q.customer_id = ?", filter.customerId());
        narrow(sql, values, " AND q.case_id = ?", filter.caseId());
        narrow(sql, values, " AND v.state = ?", filter.state());
        if (filter.search() != null && !filter.search().isBlank()) {
            String words =
                    "%" + filter.search().strip().toLowerCase(Locale.ROOT).replaceAll("[%_!]", "!$0") + "%";
            sql.append(" AND (CAST(q.number AS CHAR(12)) = ? OR LOWER(q.title) LIKE ? ESCAPE '!'"
                    + " OR LOWER(k.name) LIKE ? ESCAPE '!')");
            values.addAll(List.of(filter.search().strip(), words, words));
        }
        sql.append(" ORDER BY q.id DESC LIMIT ").append(count);
        return database.list(sql.toString(), QuoteListStore::read, values.toArray());
    }

    /** Versions whose last day is over, and those near it that nobody was reminded of. */
    List<Long> sentUntil(LocalDate lastDay, boolean unremindedOnly) {
        return database.list(
                "SELECT DISTINCT quote_id FROM quote_version WHERE state = 'SENT' AND valid_until <= ?"
                        + (unremindedOnly ? " AND reminded_at IS NULL" : ""),
                row -> row.getLong(1),
                lastDay);
    }

    /** Whether this caller is the one who reminds of it. */
    boolean claimReminder(long quoteId, int version, Instant at) {
        return database.update(
                        "UPDATE quote_version SET reminded_at = ? WHERE quote_id = ? AND version = ?"
                                + " AND state = 'SENT' AND reminded_at IS NULL",
                        at,
                        quoteId,
                        version)
                == 1;
    }

    /** Whether this caller does the round that is due. */
    boolean claimRound(Instant now, Instant next) {
        return database.update("UPDATE quote_round SET next_at = ? WHERE name = 'quotes' AND next_at <= ?", next, now)
                == 1;
    }

    Optional<Long> byThread(String token) {
        return database.list("SELECT id FROM quote WHERE thread_token = ?", row -> row.getLong(1), token).stream()
                .findFirst();
    }

    Optional<Long> byNumber(int number) {
        return database.list("SELECT id FROM quote WHERE number = ?", row -> row.getLong(1), number).stream()
                .findFirst();
    }

    private static void narrow(StringBuilder sql, List<Object> values, String condition, Object value) {
        if (value == null) return;
        sql.append(condition);
        values.add(value);
    }

    private static QuoteRow read(ResultSet row) throws SQLException {
        return new QuoteRow(
                row.getLong("id"),
                row.getInt("number"),
                row.getLong("customer_id"),
                row.getString("customer_name"),
                Database.nullableLong(row, "case_id"),
                row.getString("title"),
                row.getInt("version"),
                QuoteState.valueOf(row.getString("state")),
                Money.ofCents(row.getLong("gross_cents")),
                row.getObject("valid_until", LocalDate.class),
                row.getLong("author_id"),
                row.getString("author_name"),
                Database.instant(row, "written_at"),
                row.getObject("in_force", Integer.class),
                row.getLong("asked") > 0);
    }
}
