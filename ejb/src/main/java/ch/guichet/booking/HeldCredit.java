package ch.guichet.booking;

import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Database;
import ch.guichet.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;

/**
 * Proves again and again that what appointments hold can be given and is still needed (rules 11 and 19): a lot that
 * lapses before the day, or has been used meanwhile, is chosen again; what nothing can come of is let go.
 */
@ApplicationScoped
public class HeldCredit {
    /** The work is asked of its table, because the room of interventions stands above this one. */
    private static final String LEFT =
            "SELECT DISTINCT h.holder_id FROM credit_hold h JOIN appointment a ON a.id = h.holder_id"
                    + " WHERE h.released_at IS NULL AND (a.state IN ('CANCELLED', 'NO_SHOW') OR (a.state = 'DONE'"
                    + " AND NOT EXISTS (SELECT 1 FROM intervention i JOIN work_entry w ON w.intervention_id = i.id"
                    + " WHERE i.appointment_id = a.id AND w.document_id IS NULL)))";
    /** Those who came last are asked first, so that who booked earlier keeps what he holds. */
    private static final String UNCOVERED =
            "SELECT h.holder_id, MAX(h.id) AS newest FROM credit_hold h JOIN credit_lot l ON l.id = h.lot_id"
                    + " JOIN appointment a ON a.id = h.holder_id"
                    + " WHERE h.released_at IS NULL AND a.state IN ('BOOKED', 'STARTED')"
                    + " AND (l.expires_on < h.service_date OR l.frozen_on IS NOT NULL OR l.remaining < (SELECT SUM(x.quantity) FROM credit_hold x"
                    + " WHERE x.lot_id = l.id AND x.released_at IS NULL))";

    private static final String EACH = " GROUP BY h.holder_id ORDER BY newest DESC";

    @Inject
    private Database database;

    @Inject
    private AppointmentStore store;

    @Inject
    private BookedCare care;

    @Inject
    private MoneyReading reading;

    @Inject
    private BusinessClock clock;

    /** Looks at all of it, in one transaction; several servers may look at once. */
    @Transactional(TxType.REQUIRES_NEW)
    public HoldCheck check() {
        List<Long> released = new ArrayList<>();
        for (long holder : database.list(LEFT, row -> row.getLong(1))) {
            care.release(store.lock(holder));
            released.add(holder);
        }
        List<Long> again = new ArrayList<>();
        for (long holder : database.list(UNCOVERED + EACH, row -> row.getLong(1))) {
            Appointment appointment = store.lock(holder);
            if (!uncovered(holder)) continue;
            chooseAgain(appointment);
            again.add(holder);
        }
        return new HoldCheck(released, again, store.undecided(clock.now()));
    }

    /** Who has more to pay because of it reads it at once, not on the bill. */
    private void chooseAgain(Appointment appointment) {
        Money before = reading.of(appointment).held().due();
        care.holdAgain(appointment);
        Money now = reading.of(appointment).held().due();
        if (now.compareTo(before) > 0) care.tellCredit(appointment, before, now);
    }

    private boolean uncovered(long holder) {
        return !database.list(UNCOVERED + " AND h.holder_id = ?" + EACH, row -> row.getLong(1), holder)
                .isEmpty();
    }
}
