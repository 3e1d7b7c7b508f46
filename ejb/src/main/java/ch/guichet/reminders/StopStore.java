package ch.guichet.reminders;

import ch.guichet.shared.Database;
import ch.guichet.shared.Ids;
import ch.guichet.shared.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** The stops. */
@ApplicationScoped
class StopStore {
    private static final int PAGE = 50;
    private static final String ROWS = "SELECT s.id, s.customer_id, c.number AS customer_number, c.name,"
            + " d.number AS document_number, s.kind, s.reason, s.until_day, s.set_by, s.set_at, s.lifted_by, s.lifted_at"
            + " FROM reminder_stop s JOIN customer c ON c.id = s.customer_id"
            + " LEFT JOIN document d ON d.id = s.document_id WHERE s.id < ? ORDER BY s.id DESC LIMIT " + (PAGE + 1);

    @Inject
    private Database database;

    @Inject
    private Ids ids;

    record Document(long id, long customerId) {}

    Optional<Document> document(String number) {
        return database
                .list(
                        "SELECT id, customer_id FROM document WHERE number = ? AND state = 'POSTED'",
                        row -> new Document(row.getLong(1), row.getLong(2)),
                        number)
                .stream()
                .findFirst();
    }

    Page<ReminderStop> page(String after) {
        return Page.of(database.list(ROWS, StopStore::row, Page.key(after, Long.MAX_VALUE)), PAGE, ReminderStop::id);
    }

    long add(long customer, Long document, StopKind kind, String reason, LocalDate until, String by, Instant now) {
        long id = ids.take(1);
        database.update(
                "INSERT INTO reminder_stop (id, customer_id, document_id, kind, reason, until_day, set_by, set_at)"
                        + " VALUES (?,?,?,?,?,?,?,?)",
                id,
                customer,
                document,
                kind,
                reason,
                until,
                by,
                now);
        return id;
    }

    boolean lift(long id, String by, Instant now) {
        return database.update(
                        "UPDATE reminder_stop SET lifted_by = ?, lifted_at = ? WHERE id = ? AND lifted_at IS NULL",
                        by,
                        now,
                        id)
                == 1;
    }

    private static ReminderStop row(ResultSet row) throws SQLException {
        return new ReminderStop(
                row.getLong("id"),
                row.getLong("customer_id"),
                row.getInt("customer_number"),
                row.getString("name"),
                row.getString("document_number"),
                StopKind.valueOf(row.getString("kind")),
                row.getString("reason"),
                row.getObject("until_day", LocalDate.class),
                row.getString("set_by"),
                Database.instant(row, "set_at"),
                row.getString("lifted_by"),
                Database.instant(row, "lifted_at"));
    }
}
