package ch.guichet.booking;

import ch.guichet.shared.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** Which appointments were reminded of, by their start. */
@ApplicationScoped
class ReminderStore {
    @Inject
    private Database database;

    /**
     * Booked before its hour came, beginning until then, and not reminded of.
     *
     * @param until the latest start
     */
    List<Long> due(Instant now, Instant until, int most) {
        return database.list("""
                SELECT a.id FROM appointment a WHERE a.state = 'BOOKED' AND a.starts_at > ? AND a.starts_at <= ?
                AND NOT EXISTS (SELECT 1 FROM appointment_reminder r
                  WHERE r.appointment_id = a.id AND r.starts_at = a.starts_at)
                ORDER BY a.starts_at LIMIT\s""" + most, row -> row.getLong(1), now, until);
    }

    /** Whether nobody else has noted it. */
    boolean note(long appointmentId, Instant start, Instant now) {
        return database.addUnlessThere(
                "INSERT INTO appointment_reminder (appointment_id, starts_at, sent_at) VALUES (?, ?, ?)",
                appointmentId,
                start,
                now);
    }
}
