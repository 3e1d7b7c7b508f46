package ch.guichet.credit;

import ch.guichet.catalog.PackKind;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Database;
import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Reads what is held of a customer's credit, and at what pace it goes. */
@ApplicationScoped
class CreditOutlooks {
    private static final String HELD = "SELECT SUM(h.quantity) FROM credit_hold h JOIN credit_lot l ON l.id = h.lot_id"
            + " WHERE h.customer_id = ? AND h.released_at IS NULL AND l.kind = ?";
    /** What a credit note gave back was not used. */
    private static final String USED =
            "SELECT -SUM(e.quantity) FROM credit_entry e JOIN credit_lot l ON l.id = e.lot_id"
                    + " WHERE e.customer_id = ? AND l.kind = ? AND e.service_date > ?"
                    + " AND (e.kind = 'USE' OR (e.kind = 'VOID' AND e.line_no IS NOT NULL))";

    @Inject
    private Database database;

    @Inject
    private BusinessClock clock;

    CreditOutlook of(CreditStatement statement) {
        long customer = statement.customerId();
        return new CreditOutlook(
                new Minutes(Math.toIntExact(database.number(HELD, customer, PackKind.TIME))),
                Money.ofCents(database.number(HELD, customer, PackKind.VALUE)),
                CreditOutlook.until(statement.minutesLeft().value(), used(customer, PackKind.TIME), clock.today()),
                CreditOutlook.until(statement.moneyLeft().cents(), used(customer, PackKind.VALUE), clock.today()));
    }

    private long used(long customer, PackKind kind) {
        return database.number(USED, customer, kind, clock.today().minusDays(CreditOutlook.PACE_DAYS));
    }
}
