package ch.guichet.credit;

import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Database;
import ch.guichet.shared.Ids;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What letters about a low credit offer to order again. */
@ApplicationScoped
public class Reorders {
    @Inject
    private Database database;

    @Inject
    private Ids ids;

    @Inject
    private BusinessClock clock;

    /** A pack for a company. */
    public record Reorder(long customerId, String pack) {}

    /** @return id of the offer */
    long offer(long customerId, String pack) {
        long id = ids.take(1);
        database.update(
                "INSERT INTO credit_reorder (id, customer_id, pack_code, offered_at) VALUES (?, ?, ?, ?)",
                id,
                customerId,
                pack,
                clock.now());
        return id;
    }

    /** @throws Refusal notFound */
    public Reorder require(long id) {
        return database
                .list(
                        "SELECT customer_id, pack_code FROM credit_reorder WHERE id = ?",
                        row -> new Reorder(row.getLong(1), row.getString(2)),
                        id)
                .stream()
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }
}
