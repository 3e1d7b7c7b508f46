package ch.guichet.triage;

import ch.guichet.cases.Triage;
import ch.guichet.shared.Database;
import ch.guichet.shared.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Contests in plain SQL, each with the names of its case and company. */
@ApplicationScoped
class ContestStore {
    private static final String ROWS = """
            SELECT o.id, o.case_id, c.number, c.subject, k.name AS customer_name, o.contested, o.contact_name, o.text,
                   o.contested_at, o.decided, o.answer, o.answered_by, o.answered_at
            FROM triage_contest o
            JOIN support_case c ON c.id = o.case_id
            JOIN customer k ON k.id = c.customer_id
            """;

    @Inject
    private Database database;

    @Inject
    private Ids ids;

    void open(long caseId, Triage contested, String contactName, String text, Instant at) {
        database.update(
                "INSERT INTO triage_contest (id, case_id, open_case, contested, contact_name, text, contested_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                ids.take(1),
                caseId,
                caseId,
                contested,
                contactName,
                text,
                at);
    }

    /** Who comes first closes it. */
    boolean close(long contestId, Triage decided, String answer, String by, Instant at) {
        return database.update(
                        "UPDATE triage_contest SET open_case = NULL, decided = ?, answer = ?, answered_by = ?, answered_at = ?"
                                + " WHERE id = ? AND open_case IS NOT NULL",
                        decided,
                        answer,
                        by,
                        at,
                        contestId)
                == 1;
    }

    Optional<Contest> find(long id) {
        return database.list(ROWS + "WHERE o.id = ?", ContestStore::read, id).stream()
                .findFirst();
    }

    /** The latest first. */
    List<Contest> ofCase(long caseId) {
        return database.list(ROWS + "WHERE o.case_id = ? ORDER BY o.id DESC", ContestStore::read, caseId);
    }

    /** The longest waiting first. */
    List<Contest> open(int count) {
        return database.list(
                ROWS + "WHERE o.open_case IS NOT NULL ORDER BY o.contested_at, o.id LIMIT " + count,
                ContestStore::read);
    }

    private static Contest read(ResultSet row) throws SQLException {
        String decided = row.getString("decided");
        return new Contest(
                row.getLong("id"),
                row.getLong("case_id"),
                row.getInt("number"),
                row.getString("subject"),
                row.getString("customer_name"),
                Triage.valueOf(row.getString("contested")),
                row.getString("contact_name"),
                row.getString("text"),
                Database.instant(row, "contested_at"),
                decided == null ? null : Triage.valueOf(decided),
                row.getString("answer"),
                row.getString("answered_by"),
                Database.instant(row, "answered_at"));
    }
}
