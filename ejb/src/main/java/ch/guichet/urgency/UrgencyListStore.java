package ch.guichet.urgency;

import ch.guichet.shared.Database;
import ch.guichet.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Lists of requests in plain SQL: one statement a page. */
@ApplicationScoped
class UrgencyListStore {
    private static final String ROWS = """
            SELECT r.id, r.number, r.customer_id, k.name AS customer_name, r.case_id, c.number AS case_number, r.title,
                   r.asked_by, r.state, r.surcharge_cents, r.asked_at, r.expires_at, r.seen_at, r.seen_by, r.decided_at,
                   r.decided_by, r.reason, r.acceptance_id, r.specialist_id, r.specialist_name, r.dispatched_at,
                   r.open_case_id, i.id AS intervention_id
            FROM urgency_request r
            JOIN customer k ON k.id = r.customer_id
            JOIN support_case c ON c.id = r.case_id
            LEFT JOIN intervention i ON i.urgency_id = r.id
            """;

    @Inject
    private Database database;

    Optional<UrgencyRow> row(long id) {
        return database.list(ROWS + "WHERE r.id = ?", UrgencyListStore::read, id).stream()
                .findFirst();
    }

    /** The latest first, below an id. */
    List<UrgencyRow> rows(UrgencyFilter filter, long beforeId, int count) {
        StringBuilder sql = new StringBuilder(ROWS).append("WHERE r.id < ?");
        List<Object> values = new ArrayList<>(List.of(beforeId));
        narrow(sql, values, " AND r.customer_id = ?", filter.customerId());
        narrow(sql, values, " AND r.case_id = ?", filter.caseId());
        if (filter.pendingOnly()) sql.append(" AND r.open_case_id IS NOT NULL");
        if (filter.search() != null && !filter.search().isBlank()) {
            String typed = filter.search().strip();
            String words = "%" + typed.toLowerCase(Locale.ROOT).replaceAll("[%_!]", "!$0") + "%";
            sql.append(" AND (CAST(r.number AS CHAR(12)) = ? OR LOWER(r.title) LIKE ? ESCAPE '!'"
                    + " OR LOWER(k.name) LIKE ? ESCAPE '!')");
            values.addAll(List.of(typed, words, words));
        }
        sql.append(" ORDER BY r.id DESC LIMIT ").append(count);
        return database.list(sql.toString(), UrgencyListStore::read, values.toArray());
    }

    private static void narrow(StringBuilder sql, List<Object> values, String condition, Object value) {
        if (value == null) return;
        sql.append(condition);
        values.add(value);
    }

    private static UrgencyRow read(ResultSet row) throws SQLException {
        return new UrgencyRow(
                row.getLong("id"),
                row.getInt("number"),
                row.getLong("customer_id"),
                row.getString("customer_name"),
                row.getLong("case_id"),
                row.getInt("case_number"),
                row.getString("title"),
                row.getString("asked_by"),
                UrgencyState.valueOf(row.getString("state")),
                Money.ofCents(row.getLong("surcharge_cents")),
                Database.instant(row, "asked_at"),
                Database.instant(row, "expires_at"),
                Database.instant(row, "seen_at"),
                row.getString("seen_by"),
                Database.instant(row, "decided_at"),
                row.getString("decided_by"),
                row.getString("reason"),
                Database.nullableLong(row, "acceptance_id"),
                Database.nullableLong(row, "specialist_id"),
                row.getString("specialist_name"),
                Database.instant(row, "dispatched_at"),
                Database.nullableLong(row, "intervention_id"),
                Database.nullableLong(row, "open_case_id") != null);
    }
}
