package ch.guichet.cases;

import ch.guichet.shared.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lists of cases in plain SQL: one statement a page, with the names of company, contact and assignee joined to it. */
@ApplicationScoped
class CaseListStore {
    private static final String ROWS = """
            SELECT c.id, c.number, c.customer_id, k.number AS customer_number, k.name AS customer_name,
                   p.name AS contact_name, c.channel, c.subject, c.received_at, c.entitlement, c.triage, c.state,
                   u.display_name AS assignee_name
            FROM support_case c
            JOIN customer k ON k.id = c.customer_id
            JOIN contact p ON p.id = c.contact_id
            LEFT JOIN app_user u ON u.id = c.assignee_id
            """;

    @Inject
    private Database database;

    Optional<CaseRow> row(long caseId) {
        return database.list(ROWS + "WHERE c.id = ?", CaseListStore::read, caseId).stream().findFirst();
    }

    /** The latest first, below an id. */
    List<CaseRow> rows(CaseFilter filter, long beforeId, int count) {
        StringBuilder sql = new StringBuilder(ROWS).append("WHERE c.id < ?");
        List<Object> values = new ArrayList<>(List.of(beforeId));
        if (filter.states() != null && !filter.states().isEmpty()) {
            sql.append(" AND c.state IN (").append(Database.marks(filter.states().size())).append(')');
            values.addAll(filter.states());
        }
        narrow(sql, values, "c.triage = ?", filter.triage());
        narrow(sql, values, "c.assignee_id = ?", filter.assigneeId());
        narrow(sql, values, "c.customer_id = ?", filter.customerId());
        if (filter.text() != null && !filter.text().isBlank()) search(sql, values, filter.text().strip());
        return database.list(sql.append(" ORDER BY c.id DESC LIMIT ").append(count).toString(), CaseListStore::read,
                values.toArray());
    }

    private static void narrow(StringBuilder sql, List<Object> values, String condition, Object value) {
        if (value == null) return;
        sql.append(" AND ").append(condition);
        values.add(value);
    }

    private static void search(StringBuilder sql, List<Object> values, String text) {
        if (text.matches("#?\\d{1,9}")) {
            narrow(sql, values, "c.number = ?", Integer.valueOf(text.replace("#", "")));
            return;
        }
        String part = "%" + text.toLowerCase().replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
        sql.append(" AND (LOWER(c.subject) LIKE ? ESCAPE '!' OR LOWER(k.name) LIKE ? ESCAPE '!')");
        values.add(part);
        values.add(part);
    }

    private static CaseRow read(ResultSet row) throws SQLException {
        return new CaseRow(row.getLong("id"), row.getInt("number"), row.getLong("customer_id"),
                row.getInt("customer_number"), row.getString("customer_name"), row.getString("contact_name"),
                IntakeChannel.valueOf(row.getString("channel")), row.getString("subject"),
                Database.instant(row, "received_at"), Entitlement.valueOf(row.getString("entitlement")),
                Triage.valueOf(row.getString("triage")), CaseState.valueOf(row.getString("state")),
                row.getString("assignee_name"));
    }
}
