package ch.guichet.reminders;

import ch.guichet.shared.Database;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The runs. One at a time is open: the database lets only one have the open key. */
@ApplicationScoped
class ReminderRunStore {
    private static final String ROW = "SELECT id, run_on, state, started_by, started_at, approved_by, approved_at,"
            + " finished_at, job_execution_id FROM reminder_run";

    @Inject
    private Database database;

    boolean add(long id, LocalDate on, String by, Instant now) {
        return database.addUnlessThere(
                "INSERT INTO reminder_run (id, run_key, run_on, state, started_by, started_at)"
                        + " VALUES (?, 'OPEN', ?, 'PROPOSING', ?, ?)",
                id,
                on,
                by,
                now);
    }

    ReminderRun find(long id) {
        return database.list(ROW + " WHERE id = ?", ReminderRunStore::row, id).stream()
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    List<ReminderRun> latest(long before, int count) {
        return database.list(ROW + " WHERE id < ? ORDER BY id DESC LIMIT " + count, ReminderRunStore::row, before);
    }

    /** @return whether the run was in the state it must be in */
    boolean move(long id, ReminderRunState from, ReminderRunState to) {
        return database.update("UPDATE reminder_run SET state = ? WHERE id = ? AND state = ?", to, id, from) == 1;
    }

    boolean approve(long id, String by, Instant now) {
        return database.update(
                        "UPDATE reminder_run SET state = 'SENDING', approved_by = ?, approved_at = ?"
                                + " WHERE id = ? AND state = 'READY'",
                        by,
                        now,
                        id)
                == 1;
    }

    void end(long id, ReminderRunState state, Instant now) {
        database.update(
                "UPDATE reminder_run SET state = ?, run_key = ?, finished_at = ? WHERE id = ?",
                state,
                state + ":" + id,
                now,
                id);
    }

    void runsAs(long id, long execution) {
        database.update("UPDATE reminder_run SET job_execution_id = ? WHERE id = ?", execution, id);
    }

    private static ReminderRun row(ResultSet row) throws SQLException {
        return new ReminderRun(
                row.getLong("id"),
                row.getObject("run_on", LocalDate.class),
                ReminderRunState.valueOf(row.getString("state")),
                row.getString("started_by"),
                Database.instant(row, "started_at"),
                row.getString("approved_by"),
                Database.instant(row, "approved_at"),
                Database.instant(row, "finished_at"),
                Database.nullableLong(row, "job_execution_id"));
    }
}
