package ch.guichet.credit;

import ch.guichet.catalog.PackKind;
import ch.guichet.shared.Money;
import ch.guichet.shared.Refusal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/**
 * A lot as it stands before it is changed by hand.
 *
 * @param held of it for bookings, in its own unit
 * @param closedOn the day on which it was cancelled or frozen, or null
 */
record ChangingLot(
        LotBalance balance,
        long customerId,
        String pack,
        LocalDate usableFrom,
        LocalDate expiresOn,
        LocalDate closedOn,
        long held) {
    static final String SELECT = "SELECT id, customer_id, pack_code, kind, bought, remaining, lapsed, price_net_cents,"
            + " usable_from, expires_on, COALESCE(cancelled_on, frozen_on) AS closed_on,"
            + " (SELECT COALESCE(SUM(h.quantity), 0) FROM credit_hold h WHERE h.lot_id = credit_lot.id"
            + " AND h.released_at IS NULL) AS held FROM credit_lot WHERE id = ?";

    static ChangingLot of(ResultSet row) throws SQLException {
        return new ChangingLot(
                new LotBalance(
                        row.getLong("id"),
                        PackKind.valueOf(row.getString("kind")),
                        row.getLong("bought"),
                        row.getLong("remaining"),
                        row.getLong("lapsed"),
                        Money.ofCents(row.getLong("price_net_cents"))),
                row.getLong("customer_id"),
                row.getString("pack_code"),
                row.getObject("usable_from", LocalDate.class),
                row.getObject("expires_on", LocalDate.class),
                row.getObject("closed_on", LocalDate.class),
                row.getLong("held"));
    }

    /**
     * The lot with so much more, or less.
     *
     * @throws Refusal credit.changeUnusable unless it is paid and not over, credit.changeTooMuch, credit.changeFull
     */
    LotBalance changed(long quantity, LocalDate today) {
        boolean over = expiresOn != null && today.isAfter(expiresOn);
        if (usableFrom == null || closedOn != null || over) throw Refusal.conflict("credit.changeUnusable");
        if (quantity < 0 && -quantity > balance.remaining() - held) throw Refusal.conflict("credit.changeTooMuch");
        if (balance.available() + quantity > balance.bought()) throw Refusal.conflict("credit.changeFull");
        return balance.less(-quantity);
    }
}
