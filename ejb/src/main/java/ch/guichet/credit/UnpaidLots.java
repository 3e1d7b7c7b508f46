package ch.guichet.credit;

import ch.guichet.catalog.PackKind;
import ch.guichet.shared.Database;
import ch.guichet.shared.Money;
import ch.guichet.shared.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/** The packs that wait for their payment, the oldest first: one statement a page. */
@ApplicationScoped
class UnpaidLots {
    private static final int PAGE = 50;
    private static final String ROWS =
            "SELECT l.id, l.customer_id, c.number, c.name, l.pack_code, l.kind, l.bought, l.sold_on, l.price_net_cents,"
                    + " l.vat_basis_points, l.rounding_cents FROM credit_lot l JOIN customer c ON c.id = l.customer_id"
                    + " WHERE l.usable_from IS NULL AND l.cancelled_on IS NULL AND l.id > ? ORDER BY l.id LIMIT "
                    + (PAGE + 1);

    @Inject
    private Database database;

    Page<UnpaidLot> page(String after) {
        return Page.of(database.list(ROWS, UnpaidLots::row, Page.key(after, 0)), PAGE, UnpaidLot::lotId);
    }

    private static UnpaidLot row(ResultSet row) throws SQLException {
        Money net = Money.ofCents(row.getLong("price_net_cents"));
        Long rate = Database.nullableLong(row, "vat_basis_points");
        return new UnpaidLot(
                row.getLong("id"),
                row.getLong("customer_id"),
                row.getInt("number"),
                row.getString("name"),
                row.getString("pack_code"),
                PackKind.valueOf(row.getString("kind")),
                row.getLong("bought"),
                row.getObject("sold_on", LocalDate.class),
                (rate == null ? net : net.plus(net.vatAt(rate.intValue())))
                        .plus(Money.ofCents(row.getLong("rounding_cents"))));
    }
}
