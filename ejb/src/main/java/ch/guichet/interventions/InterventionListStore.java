package ch.guichet.interventions;

import ch.guichet.shared.Database;
import ch.guichet.shared.Minutes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** Lists of interventions in plain SQL: one statement a page, the company's name and the summed time with it. */
@ApplicationScoped
class InterventionListStore {
    private static final String ROWS = """
            SELECT i.id, i.number, i.case_id, c.number AS case_number, i.appointment_id, i.customer_id, k.number AS customer_number,
                   k.name AS customer_name, i.title, i.state, i.specialist_name,
                   i.price_agreed_at, i.done_on, i.unit_minutes, i.minimum_minutes,
                   (SELECT SUM(w.seconds) FROM work_entry w WHERE w.intervention_id = i.id) AS raw_seconds,
                   (SELECT SUM(w.seconds) FROM work_entry w WHERE w.intervention_id = i.id AND w.goodwill_reason IS NOT NULL)
                   AS given_seconds,
                   (SELECT COUNT(*) FROM work_timer t WHERE t.intervention_id = i.id AND t.running_agent_id IS NOT NULL) AS clocks,
                   (SELECT COUNT(*) FROM work_entry w WHERE w.intervention_id = i.id AND w.document_id IS NULL) AS unbilled
            FROM intervention i
            JOIN customer k ON k.id = i.customer_id
            LEFT JOIN support_case c ON c.id = i.case_id
            """;

    @Inject
    private Database database;

    List<InterventionRow> row(long id) {
        return database.list(ROWS + "WHERE i.id = ?", InterventionListStore::read, id);
    }

    List<InterventionRow> ofCase(long caseId) {
        return database.list(ROWS + "WHERE i.case_id = ? ORDER BY i.id", InterventionListStore::read, caseId);
    }

    List<InterventionRow> ofQuote(long quoteId) {
        return database.list(ROWS + "WHERE i.quote_id = ? ORDER BY i.id", InterventionListStore::read, quoteId);
    }

    /** A specialist's, the latest first, below an id. */
    List<InterventionRow> ofSpecialist(long userId, boolean openOnly, long beforeId, int count) {
        return database.list(
                ROWS + "WHERE i.specialist_id = ? AND i.id < ?" + (openOnly ? " AND i.state = 'OPEN'" : "")
                        + " ORDER BY i.id DESC LIMIT " + count,
                InterventionListStore::read,
                userId,
                beforeId);
    }

    /** A company's, the latest first, below an id. */
    List<InterventionRow> ofCustomer(long customerId, long beforeId, int count) {
        return database.list(
                ROWS + "WHERE i.customer_id = ? AND i.id < ? ORDER BY i.id DESC LIMIT " + count,
                InterventionListStore::read,
                customerId,
                beforeId);
    }

    private static InterventionRow read(ResultSet row) throws SQLException {
        InterventionState state = InterventionState.valueOf(row.getString("state"));
        long rawSeconds = row.getLong("raw_seconds");
        long givenSeconds = row.getLong("given_seconds");
        return new InterventionRow(
                row.getLong("id"),
                row.getInt("number"),
                Database.nullableLong(row, "case_id"),
                row.getObject("case_number", Integer.class),
                Database.nullableLong(row, "appointment_id"),
                row.getLong("customer_id"),
                row.getInt("customer_number"),
                row.getString("customer_name"),
                row.getString("title"),
                state,
                WorkStanding.of(state, rawSeconds > 0 || row.getLong("clocks") > 0),
                row.getString("specialist_name"),
                Database.instant(row, "price_agreed_at"),
                row.getObject("done_on", LocalDate.class),
                rawSeconds,
                givenSeconds,
                Minutes.accounted(
                        rawSeconds - givenSeconds,
                        new Minutes(row.getInt("unit_minutes")),
                        new Minutes(row.getInt("minimum_minutes"))),
                state == InterventionState.DONE && row.getLong("unbilled") == 0);
    }
}
