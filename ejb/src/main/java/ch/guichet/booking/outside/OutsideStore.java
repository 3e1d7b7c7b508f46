package ch.guichet.booking.outside;

import ch.guichet.calendar.TimeSpan;
import ch.guichet.shared.Database;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Calendars elsewhere, and the busy times that were found in them. */
@ApplicationScoped
class OutsideStore {
    @Inject
    private Database database;

    /** A calendar that is to be read. */
    record Due(long specialistId, String address, Instant dueAt) {}

    List<OutsideCalendar> all() {
        return database.list("""
                SELECT c.specialist_id, a.specialist_name, c.address, c.read_at, c.fault, c.fault_at,
                  (SELECT COUNT(*) FROM agenda_busy b WHERE b.specialist_id = c.specialist_id) AS busy
                FROM outside_calendar c JOIN agenda a ON a.specialist_id = c.specialist_id
                ORDER BY a.specialist_name, c.specialist_id""", OutsideStore::calendar);
    }

    /** @throws Refusal booking.noAgenda for somebody whose time cannot be booked */
    void follow(long specialistId, URI address, Instant now) {
        if (database.number("SELECT COUNT(*) FROM agenda WHERE specialist_id = ?", specialistId) == 0)
            throw Refusal.conflict("booking.noAgenda");
        leave(specialistId);
        database.update(
                "INSERT INTO outside_calendar (specialist_id, address, due_at) VALUES (?, ?, ?)",
                specialistId,
                address.toString(),
                now);
    }

    void leave(long specialistId) {
        database.update("DELETE FROM outside_calendar WHERE specialist_id = ?", specialistId);
        database.update("DELETE FROM agenda_busy WHERE specialist_id = ?", specialistId);
    }

    List<Due> due(Instant now, int most) {
        return database.list(
                "SELECT specialist_id, address, due_at FROM outside_calendar WHERE due_at <= ? ORDER BY due_at LIMIT "
                        + most,
                OutsideStore::due,
                now);
    }

    Optional<Due> of(long specialistId) {
        return database
                .list(
                        "SELECT specialist_id, address, due_at FROM outside_calendar WHERE specialist_id = ?",
                        OutsideStore::due,
                        specialistId)
                .stream()
                .findFirst();
    }

    /** Whether the caller is the one who reads it now: of two servers the second finds it moved on. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean claim(Due due, Instant next) {
        return database.update(
                        "UPDATE outside_calendar SET due_at = ? WHERE specialist_id = ? AND due_at = ?",
                        next,
                        due.specialistId(),
                        due.dueAt())
                == 1;
    }

    /** The times that were found replace the old ones, unless the address was changed meanwhile. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void keep(Due due, List<TimeSpan> busy, Instant now) {
        int same = database.update(
                "UPDATE outside_calendar SET read_at = ?, fault = NULL, fault_at = NULL WHERE specialist_id = ? AND address = ?",
                now,
                due.specialistId(),
                due.address());
        if (same == 0) return;
        database.update("DELETE FROM agenda_busy WHERE specialist_id = ?", due.specialistId());
        database.batch(
                "INSERT INTO agenda_busy (specialist_id, starts_at, ends_at) VALUES (?,?,?)",
                busy.stream()
                        .map(span -> Database.values(due.specialistId(), span.from(), span.until()))
                        .toList());
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void fault(Due due, CalendarFault fault, Instant now) {
        database.update(
                "UPDATE outside_calendar SET fault = ?, fault_at = ? WHERE specialist_id = ? AND address = ?",
                fault,
                now,
                due.specialistId(),
                due.address());
    }

    /** What is booked from now on at a time that is busy elsewhere; at most 200. */
    List<Overlap> overlaps(Instant now) {
        return database.list(
                """
                SELECT a.id, a.number, a.specialist_name, a.subject, a.starts_at, a.ends_at,
                  b.starts_at AS busy_from, b.ends_at AS busy_until
                FROM appointment a JOIN agenda_busy b ON b.specialist_id = a.specialist_id
                  AND b.starts_at < a.ends_at AND b.ends_at > a.starts_at
                WHERE a.state = 'BOOKED' AND a.starts_at >= ? ORDER BY a.starts_at, a.id LIMIT 200""",
                row -> new Overlap(
                        row.getLong("id"),
                        row.getInt("number"),
                        row.getString("specialist_name"),
                        row.getString("subject"),
                        Database.instant(row, "starts_at"),
                        Database.instant(row, "ends_at"),
                        Database.instant(row, "busy_from"),
                        Database.instant(row, "busy_until")),
                now);
    }

    private static OutsideCalendar calendar(ResultSet row) throws SQLException {
        String fault = row.getString("fault");
        return new OutsideCalendar(
                row.getLong("specialist_id"),
                row.getString("specialist_name"),
                URI.create(row.getString("address")).getHost(),
                Database.instant(row, "read_at"),
                fault == null ? null : CalendarFault.valueOf(fault),
                Database.instant(row, "fault_at"),
                row.getInt("busy"));
    }

    private static Due due(ResultSet row) throws SQLException {
        return new Due(row.getLong("specialist_id"), row.getString("address"), Database.instant(row, "due_at"));
    }
}
