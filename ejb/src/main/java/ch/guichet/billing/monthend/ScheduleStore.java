package ch.guichet.billing.monthend;

import ch.guichet.shared.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;

/** The one row that says when a month is prepared by itself. */
@ApplicationScoped
class ScheduleStore {
    @Inject
    private Database database;

    Schedule read() {
        return database.list(
                        "SELECT enabled, on_day, at_hour, next_at, last_trouble FROM billing_schedule WHERE id = 1",
                        row -> new Schedule(
                                row.getBoolean("enabled"),
                                row.getInt("on_day"),
                                row.getInt("at_hour"),
                                Database.instant(row, "next_at"),
                                row.getString("last_trouble")))
                .get(0);
    }

    @Transactional
    public void write(boolean on, int day, int hour, Instant next, String by) {
        database.update(
                "UPDATE billing_schedule SET enabled = ?, on_day = ?, at_hour = ?, next_at = ?, changed_by = ?,"
                        + " last_trouble = NULL WHERE id = 1",
                on,
                day,
                hour,
                next,
                by);
    }

    /** Moves the next time on. @return false when another server was faster, or somebody changed it meanwhile */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean take(Schedule due, Instant next) {
        return database.update(
                        "UPDATE billing_schedule SET next_at = ?, last_trouble = NULL WHERE id = 1 AND enabled = TRUE"
                                + " AND next_at = ?",
                        next,
                        due.next())
                == 1;
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void trouble(String code) {
        database.update("UPDATE billing_schedule SET last_trouble = ? WHERE id = 1", code);
    }
}
