package ch.guichet.customers;

import ch.guichet.identity.CurrentUser;
import ch.guichet.identity.User;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Database;
import ch.guichet.shared.Ids;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** The history of customers; it only grows. */
@ApplicationScoped
class CustomerEvents {
    private static final int SHOWN = 50;
    private static final int LONGEST_REASON = 300;

    private Database database;
    private Ids ids;
    private CurrentUser user;
    private BusinessClock clock;

    protected CustomerEvents() {}

    @Inject
    CustomerEvents(Database database, Ids ids, CurrentUser user, BusinessClock clock) {
        this.database = database;
        this.ids = ids;
        this.user = user;
        this.clock = clock;
    }

    void noteSubscription(CustomerEventKind kind, Subscription subscription, LocalDate day, String reason) {
        insert(subscription.customerId(), subscription.id(), kind, subscription.called(), day, reason);
    }

    void noteHold(CustomerEventKind kind, long customerId, String reason) {
        insert(customerId, null, kind, "", null, reason);
    }

    /** The latest first, not more than fifty. */
    List<CustomerEvent> of(long customerId) {
        return database.list(
                """
                SELECT kind, what, on_day, reason, by_name, at_time FROM customer_event
                WHERE customer_id = ? ORDER BY id DESC LIMIT ?""",
                row -> new CustomerEvent(
                        CustomerEventKind.valueOf(row.getString("kind")),
                        row.getString("what"),
                        row.getObject("on_day", LocalDate.class),
                        row.getString("reason"),
                        row.getString("by_name"),
                        Database.instant(row, "at_time")),
                customerId,
                SHOWN);
    }

    /** @throws Refusal {@code customers.reason} without one, or for one that is too long */
    static String requireReason(String reason) {
        String why = reason == null ? "" : reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) throw Refusal.invalid("customers.reason", LONGEST_REASON);
        return why;
    }

    private void insert(
            long customerId, Long subscriptionId, CustomerEventKind kind, String what, LocalDate day, String reason) {
        database.update(
                """
                INSERT INTO customer_event (id, customer_id, subscription_id, kind, what, on_day, reason, by_name, at_time)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                ids.take(1),
                customerId,
                subscriptionId,
                kind,
                what,
                day,
                reason,
                user.find().map(User::displayName).orElse(""),
                clock.now());
    }
}
