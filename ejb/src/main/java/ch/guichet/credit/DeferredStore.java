package ch.guichet.credit;

import ch.guichet.catalog.PackKind;
import ch.guichet.shared.Database;
import ch.guichet.shared.Money;
import ch.guichet.shared.Page;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/** Sums of the ledger of Support Credit. */
@ApplicationScoped
class DeferredStore {
    private static final int PAGE = 50;
    private static final String LOTS = "SELECT l.id, l.customer_id, c.number, c.name, l.pack_code, l.kind,"
            + " l.remaining, l.sold_on, l.usable_from, l.expires_on, l.price_net_cents,"
            + " (SELECT COALESCE(SUM(e.value_cents), 0) FROM credit_entry e WHERE e.lot_id = l.id) AS deferred"
            + " FROM credit_lot l JOIN customer c ON c.id = l.customer_id WHERE l.remaining > 0 AND l.id > ?"
            + " AND (? = '' OR LOWER(c.name) LIKE ? OR c.number = ?) ORDER BY l.id LIMIT " + (PAGE + 1);

    @Inject
    private Database database;

    Page<OpenLot> page(String search, String after) {
        String wanted = search == null ? "" : search.strip().toLowerCase();
        return Page.of(
                database.list(
                        LOTS,
                        DeferredStore::row,
                        Page.key(after, 0),
                        wanted,
                        "%" + wanted + "%",
                        wanted.matches("\\d{1,9}") ? Integer.parseInt(wanted) : -1),
                PAGE,
                OpenLot::id);
    }

    Money total() {
        return Money.ofCents(database.number("SELECT SUM(value_cents) FROM credit_entry"));
    }

    long customerOf(long lotId) {
        return database.list("SELECT customer_id FROM credit_lot WHERE id = ?", row -> row.getLong(1), lotId).stream()
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    PackKind kindOf(long lotId) {
        return database
                .list("SELECT kind FROM credit_lot WHERE id = ?", row -> PackKind.valueOf(row.getString(1)), lotId)
                .stream()
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private static OpenLot row(ResultSet row) throws SQLException {
        return new OpenLot(
                row.getLong("id"),
                row.getLong("customer_id"),
                row.getInt("number"),
                row.getString("name"),
                row.getString("pack_code"),
                PackKind.valueOf(row.getString("kind")),
                row.getLong("remaining"),
                row.getObject("sold_on", LocalDate.class),
                row.getObject("usable_from", LocalDate.class),
                row.getObject("expires_on", LocalDate.class),
                Money.ofCents(row.getLong("price_net_cents")),
                Money.ofCents(row.getLong("deferred")));
    }
}
