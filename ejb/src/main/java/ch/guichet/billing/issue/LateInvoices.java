package ch.guichet.billing.issue;

import ch.guichet.catalog.Catalog;
import ch.guichet.catalog.Pack;
import ch.guichet.catalog.PackKind;
import ch.guichet.catalog.VatCategory;
import ch.guichet.catalog.VatRule;
import ch.guichet.credit.LotSold;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Database;
import ch.guichet.shared.Money;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/**
 * The invoice of a pack that was sold while none could be printed, once the address is repaired: at the price, the rate
 * and the rounding of the sale. The posting of the sale is taken back and the document's takes its place.
 */
@ApplicationScoped
public class LateInvoices {
    private static final String SOLD = "SELECT l.id, l.customer_id, l.pack_code, l.kind, l.bought, l.price_net_cents,"
            + " l.vat_basis_points, l.rounding_cents, l.sold_on FROM credit_lot l WHERE l.cancelled_on IS NULL"
            + " AND l.origin_lot_id IS NULL AND l.price_net_cents > 0"
            + " AND NOT EXISTS (SELECT 1 FROM lot_document d WHERE d.lot_id = l.id) AND ";
    private static final int PAGE = 50;

    @Inject
    private Database database;

    @Inject
    private Catalog catalog;

    @Inject
    private PackInvoicing invoicing;

    @Inject
    private BusinessClock clock;

    /** Those without an invoice, the oldest first. @param afterLot id to go on from */
    public List<LotSold> waiting(long afterLot) {
        return database.list(SOLD + "l.id > ? ORDER BY l.id LIMIT " + PAGE, this::sold, afterLot);
    }

    /** @return id of the document @throws Refusal billing.invoicedAlready, and what makes it impossible still */
    public long issue(long lotId) {
        // who comes second waits here, and reads after the first one's invoice is there
        database.list("SELECT id FROM credit_lot WHERE id = ? FOR UPDATE", row -> row.getLong(1), lotId);
        LotSold sold = database.list(SOLD + "l.id = ?", this::sold, lotId).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.conflict("billing.invoicedAlready"));
        return invoicing.later(sold, clock.today());
    }

    private LotSold sold(ResultSet row) throws SQLException {
        LocalDate day = row.getObject("sold_on", LocalDate.class);
        String code = row.getString("pack_code");
        Pack pack = new Pack(
                code,
                PackKind.valueOf(row.getString("kind")),
                row.getLong("bought"),
                Money.ofCents(row.getLong("price_net_cents")),
                catalog.pack(code, day).validityMonths(),
                day);
        Long rate = Database.nullableLong(row, "vat_basis_points");
        VatRule vat = rate == null
                ? null
                : new VatRule(
                        VatCategory.NORMAL,
                        rate.intValue(),
                        catalog.vat(VatCategory.NORMAL, day).validFrom());
        return new LotSold(
                row.getLong("id"),
                row.getLong("customer_id"),
                pack,
                vat,
                Money.ofCents(row.getLong("rounding_cents")),
                day,
                null);
    }
}
