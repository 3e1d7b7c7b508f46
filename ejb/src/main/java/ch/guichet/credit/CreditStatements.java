package ch.guichet.credit;

import ch.guichet.catalog.PackKind;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Database;
import ch.guichet.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/** Reads statements of Support Credit: two statements, however many lots. */
@ApplicationScoped
class CreditStatements {
    private static final String LOTS =
            "SELECT id, pack_code, kind, bought, remaining, price_net_cents, sold_on, usable_from, expires_on"
                    + " FROM credit_lot WHERE customer_id = ?"
                    + " ORDER BY CASE WHEN remaining = 0 THEN 1 ELSE 0 END,"
                    + " CASE WHEN expires_on IS NULL THEN 1 ELSE 0 END, expires_on, sold_on, id";
    private static final String LEDGER =
            "SELECT e.id, e.lot_id, l.pack_code, l.kind AS lot_kind, e.kind, e.quantity, e.service_date, e.posted_at,"
                    + " e.document_id, e.line_no, e.reason FROM credit_entry e JOIN credit_lot l ON l.id = e.lot_id"
                    + " WHERE e.customer_id = ? ORDER BY e.id DESC LIMIT 100";

    @Inject
    private Database database;

    @Inject
    private BusinessClock clock;

    CreditStatement of(long customerId) {
        return new CreditStatement(
                customerId,
                clock.today(),
                database.list(LOTS, CreditStatements::lot, customerId),
                database.list(LEDGER, CreditStatements::entry, customerId));
    }

    private static LotCard lot(ResultSet row) throws SQLException {
        return new LotCard(
                row.getLong("id"),
                row.getString("pack_code"),
                PackKind.valueOf(row.getString("kind")),
                row.getLong("bought"),
                row.getLong("remaining"),
                Money.ofCents(row.getLong("price_net_cents")),
                row.getObject("sold_on", LocalDate.class),
                row.getObject("usable_from", LocalDate.class),
                row.getObject("expires_on", LocalDate.class));
    }

    private static LedgerRow entry(ResultSet row) throws SQLException {
        Long line = Database.nullableLong(row, "line_no");
        return new LedgerRow(
                row.getLong("id"),
                row.getLong("lot_id"),
                row.getString("pack_code"),
                PackKind.valueOf(row.getString("lot_kind")),
                EntryKind.valueOf(row.getString("kind")),
                row.getLong("quantity"),
                row.getObject("service_date", LocalDate.class),
                Database.instant(row, "posted_at"),
                Database.nullableLong(row, "document_id"),
                line == null ? null : line.intValue(),
                row.getString("reason"));
    }
}
