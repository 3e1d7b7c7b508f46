package ch.guichet.interventions;

import ch.guichet.customers.MandateCard;
import ch.guichet.shared.Database;
import ch.guichet.shared.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What customers contest; the key lets one wait at a time. */
@ApplicationScoped
class DisputeStore {
    private static final int MOST = 100;
    private static final String ROWS = "SELECT d.*, i.number, i.title, k.name AS customer_name FROM work_dispute d"
            + " JOIN intervention i ON i.id = d.intervention_id JOIN customer k ON k.id = i.customer_id WHERE ";

    @Inject
    private Database database;

    @Inject
    private Ids ids;

    /** @return false when another one waits already */
    boolean add(long interventionId, MandateCard who, String said, Instant now) {
        return database.addUnlessThere(
                "INSERT INTO work_dispute (id, intervention_id, open_of, said, raised_by, contact_id, raised_at)"
                        + " VALUES (?,?,?,?,?,?,?)",
                ids.take(1),
                interventionId,
                interventionId,
                said,
                who.contactName(),
                who.contactId(),
                now);
    }

    /** @return who asked, or nobody when nothing waits */
    Optional<Long> answer(long interventionId, String answer, String by, Instant now) {
        List<Long> asked = database.list(
                "SELECT contact_id FROM work_dispute WHERE open_of = ?", row -> row.getLong(1), interventionId);
        database.update(
                "UPDATE work_dispute SET open_of = NULL, answer = ?, answered_by = ?, answered_at = ? WHERE open_of = ?",
                answer,
                by,
                now,
                interventionId);
        return asked.stream().findFirst();
    }

    /** The latest first. */
    List<Dispute> of(long interventionId) {
        return database.list(
                ROWS + "d.intervention_id = ? ORDER BY d.id DESC LIMIT " + MOST, DisputeStore::read, interventionId);
    }

    /** What waits, the longest waiting first. */
    List<Dispute> waiting() {
        return database.list(ROWS + "d.open_of IS NOT NULL ORDER BY d.id LIMIT " + MOST, DisputeStore::read);
    }

    private static Dispute read(ResultSet row) throws SQLException {
        return new Dispute(
                row.getLong("id"),
                row.getLong("intervention_id"),
                row.getInt("number"),
                row.getString("title"),
                row.getString("customer_name"),
                row.getString("said"),
                row.getString("raised_by"),
                Database.instant(row, "raised_at"),
                row.getString("answer"),
                row.getString("answered_by"),
                Database.instant(row, "answered_at"));
    }
}
