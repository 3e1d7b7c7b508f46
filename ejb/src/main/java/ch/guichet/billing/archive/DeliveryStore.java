package ch.guichet.billing.archive;

import ch.guichet.shared.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;

/** What customers have said about their documents. */
@ApplicationScoped
class DeliveryStore {
    /** The billing address, else the first contact that may see invoices on a day. */
    static final String ADDRESS = "COALESCE(NULLIF(c.billing_email, ''), (SELECT MIN(k.email) FROM mandate m"
            + " JOIN contact k ON k.id = m.contact_id WHERE m.customer_id = c.id AND m.sees_invoices = TRUE"
            + " AND m.valid_from <= ? AND (m.valid_to IS NULL OR m.valid_to >= ?)))";

    @Inject
    private Database database;

    Delivery of(long customerId) {
        return database
                .list(
                        "SELECT delivery FROM customer_delivery WHERE customer_id = ?",
                        row -> Delivery.valueOf(row.getString(1)),
                        customerId)
                .stream()
                .findFirst()
                .orElse(Delivery.MAIL);
    }

    String address(long customerId, LocalDate day) {
        return database.list(
                        "SELECT " + ADDRESS + " FROM customer c WHERE c.id = ?",
                        row -> java.util.Optional.ofNullable(row.getString(1)),
                        day,
                        day,
                        customerId)
                .get(0)
                .orElse(null);
    }

    void set(long customerId, Delivery delivery, String by, Instant now) {
        int changed = database.update(
                "UPDATE customer_delivery SET delivery = ?, changed_by = ?, changed_at = ? WHERE customer_id = ?",
                delivery,
                by,
                now,
                customerId);
        if (changed == 0)
            database.addUnlessThere(
                    "INSERT INTO customer_delivery (customer_id, delivery, changed_by, changed_at) VALUES (?,?,?,?)",
                    customerId,
                    delivery,
                    by,
                    now);
    }
}
