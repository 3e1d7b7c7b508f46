package ch.guichet.billing.monthend;

import ch.guichet.shared.Database;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads work and fees that no document carries yet, up to a cut-off day. */
@ApplicationScoped
class UnbilledWork {
    /** More of them would not be read; the first ones show where to begin. */
    private static final int SHOWN = 50;

    private static final String UNBILLED = " FROM work_entry e JOIN intervention i ON i.id = e.intervention_id"
            + " WHERE e.document_id IS NULL AND e.service_date <= ? AND ";
    /** The same condition as that of the reader of month-end. */
    private static final String CLOSED = "(i.state = 'DONE' AND i.done_on <= ?)";

    private static final String WAITING =
            "SELECT i.id, i.number, i.title, i.customer_id, c.name, i.specialist_name, t.seconds FROM ("
                    + "SELECT e.intervention_id, SUM(e.seconds) AS seconds" + UNBILLED + "NOT " + CLOSED
                    + " GROUP BY e.intervention_id) t JOIN intervention i ON i.id = t.intervention_id"
                    + " JOIN customer c ON c.id = i.customer_id ORDER BY c.name, i.number LIMIT " + SHOWN;
    private static final String UNREACHABLE =
            "SELECT c.id, c.number, c.name FROM customer c WHERE (COALESCE(c.postal_code, '') = ''"
                    + " OR COALESCE(c.town, '') = '') AND c.id IN (SELECT e.customer_id" + UNBILLED + CLOSED + ")"
                    + " ORDER BY c.name, c.id LIMIT " + SHOWN;

    @Inject
    private Database database;

    /** What would be billed. */
    record Ready(long customers, long interventions, long seconds) {}

    /** The day of the oldest unbilled work or fee, or null when there is none. */
    LocalDate firstDay() {
        return database.list(
                        "SELECT MIN(first_on) FROM (SELECT MIN(service_date) AS first_on FROM work_entry WHERE document_id IS NULL"
                                + " UNION ALL SELECT MIN(fee_on) FROM appointment_fee WHERE document_id IS NULL"
                                + " AND waived_at IS NULL) oldest",
                        row -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .get(0)
                .orElse(null);
    }

    Ready ready(LocalDate cutOff) {
        return database.list(
                        "SELECT (SELECT COUNT(*) FROM (SELECT e.customer_id" + UNBILLED + CLOSED
                                + " UNION SELECT customer_id FROM appointment_fee WHERE " + FeeReader.OPEN + ") who),"
                                + " COUNT(DISTINCT e.intervention_id), COALESCE(SUM(e.seconds), 0)" + UNBILLED
                                + CLOSED,
                        row -> new Ready(row.getLong(1), row.getLong(2), row.getLong(3)),
                        cutOff,
                        cutOff,
                        cutOff,
                        cutOff,
                        cutOff)
                .get(0);
    }

    /** The same of one customer. */
    Ready ready(long customerId, LocalDate cutOff) {
        return database.list(
                        "SELECT COUNT(DISTINCT e.intervention_id), COALESCE(SUM(e.seconds), 0)" + UNBILLED + CLOSED
                                + " AND e.customer_id = ?",
                        row -> new Ready(1, row.getLong(1), row.getLong(2)),
                        cutOff,
                        cutOff,
                        customerId)
                .get(0);
    }

    /** @throws Refusal when there is no such customer */
    String customerName(long customerId) {
        return database.list("SELECT name FROM customer WHERE id = ?", row -> row.getString(1), customerId).stream()
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** How many fees one customer owes that no document carries. */
    long fees(long customerId, LocalDate cutOff) {
        return database.number(
                "SELECT COUNT(*) FROM appointment_fee WHERE " + FeeReader.OPEN + " AND customer_id = ?",
                cutOff,
                customerId);
    }

    List<WaitingWork> waiting(LocalDate cutOff) {
        return database.list(
                WAITING,
                row -> new WaitingWork(
                        row.getLong(1),
                        row.getInt(2),
                        row.getString(3),
                        row.getLong(4),
                        row.getString(5),
                        row.getString(6),
                        row.getLong(7)),
                cutOff,
                cutOff);
    }

    List<UnreachableCustomer> unreachable(LocalDate cutOff) {
        return database.list(
                UNREACHABLE,
                row -> new UnreachableCustomer(row.getLong(1), row.getInt(2), row.getString(3)),
                cutOff,
                cutOff);
    }
}
