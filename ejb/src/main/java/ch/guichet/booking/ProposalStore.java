package ch.guichet.booking;

import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Database;
import ch.guichet.shared.Ids;
import ch.guichet.shared.Minutes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/**
 * Cases that wait for a date, and what was proposed for them. The room of cases is asked by its table, because it does
 * not know this one and is not known by it.
 */
@ApplicationScoped
class ProposalStore {
    private static final String UNASSIGNED =
            "SELECT c.id, c.number, c.subject, c.customer_id, u.name AS customer_name, c.contact_id, k.name AS contact_name,"
                    + " c.received_at, p.starts_at, p.proposed_by FROM support_case c"
                    + " JOIN customer u ON u.id = c.customer_id JOIN contact k ON k.id = c.contact_id"
                    + " LEFT JOIN date_proposal p ON p.id = (SELECT MAX(q.id) FROM date_proposal q WHERE q.case_id = c.id)"
                    + " WHERE c.state <> 'CLOSED' AND c.merged_into_id IS NULL AND c.triage = 'PAID'"
                    + " AND NOT EXISTS (SELECT 1 FROM appointment a WHERE a.case_id = c.id"
                    + " AND a.state IN ('BOOKED', 'STARTED'))";
    private static final int MOST_ROWS = 200;

    @Inject
    private Database database;

    @Inject
    private Ids ids;

    @Inject
    private BusinessClock clock;

    /** The longest waiting first. @param caseId only this one, or null for all */
    List<UnassignedCase> unassigned(Long caseId) {
        return database.list(
                UNASSIGNED + (caseId == null ? "" : " AND c.id = ?") + " ORDER BY c.received_at, c.id LIMIT "
                        + MOST_ROWS,
                row -> new UnassignedCase(
                        row.getLong("id"),
                        row.getInt("number"),
                        row.getString("subject"),
                        row.getLong("customer_id"),
                        row.getString("customer_name"),
                        row.getLong("contact_id"),
                        row.getString("contact_name"),
                        Database.instant(row, "received_at"),
                        Database.instant(row, "starts_at"),
                        row.getString("proposed_by")),
                caseId == null ? new Object[0] : Database.values(caseId));
    }

    long add(long caseId, long serviceId, Minutes minutes, Instant start, String by) {
        long id = ids.take(1);
        database.update(
                "INSERT INTO date_proposal (id, case_id, service_id, minutes, starts_at, proposed_by, proposed_at)"
                        + " VALUES (?,?,?,?,?,?,?)",
                id,
                caseId,
                serviceId,
                minutes,
                start,
                by,
                clock.now());
        return id;
    }
}
