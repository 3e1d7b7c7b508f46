package ch.guichet.credit;

import ch.guichet.catalog.PackKind;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Database;
import ch.guichet.shared.Money;
import ch.guichet.shared.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** Reads statements of Support Credit: two statements, however many lots. */
@ApplicationScoped
class CreditStatements {
    private static final String LOTS =
            "SELECT id, pack_code, kind, bought, remaining, lapsed, price_net_cents, sold_on, usable_from, expires_on,"
                    + " cancelled_on, frozen_on, (SELECT d.document_id FROM lot_document d WHERE d.lot_id = credit_lot.id)"
                    + " AS document_id FROM credit_lot WHERE customer_id = ?"
                    + " ORDER BY CASE WHEN remaining = 0 THEN 1 ELSE 0 END,"
                    + " CASE WHEN expires_on IS NULL THEN 1 ELSE 0 END, expires_on, sold_on, id";
    /** The running balance is reckoned over a lot's whole story before the page is cut out of it. */
    private static final String LEDGER =
            "SELECT * FROM (SELECT e.id, e.lot_id, l.pack_code, l.kind AS lot_kind, e.kind, e.quantity, e.service_date,"
                    + " e.posted_at, e.document_id, e.line_no, e.reason,"
                    + " SUM(e.quantity) OVER (PARTITION BY e.lot_id ORDER BY e.id) AS balance"
                    + " FROM credit_entry e JOIN credit_lot l ON l.id = e.lot_id WHERE e.customer_id = ?) story"
                    + " WHERE id < ? ORDER BY id DESC LIMIT ";

    private static final int LATEST = 100;
    private static final int PAGE = 25;

    @Inject
    private Database database;

    @Inject
    private BusinessClock clock;

    CreditStatement of(long customerId) {
        return new CreditStatement(
                customerId,
                clock.today(),
                database.list(LOTS, CreditStatements::lot, customerId),
                entries(customerId, Long.MAX_VALUE, LATEST));
    }

    /** The ledger page by page, newest first. */
    Page<LedgerRow> ledger(long customerId, String after) {
        return Page.of(entries(customerId, Page.key(after, Long.MAX_VALUE), PAGE + 1), PAGE, LedgerRow::id);
    }

    private List<LedgerRow> entries(long customerId, long beforeId, int count) {
        return database.list(LEDGER + count, CreditStatements::entry, customerId, beforeId);
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
                row.getObject("expires_on", LocalDate.class),
                row.getObject("cancelled_on", LocalDate.class),
                row.getObject("frozen_on", LocalDate.class),
                Database.nullableLong(row, "document_id"),
                row.getLong("lapsed"));
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
                row.getLong("balance"),
                row.getObject("service_date", LocalDate.class),
                Database.instant(row, "posted_at"),
                Database.nullableLong(row, "document_id"),
                line == null ? null : line.intValue(),
                row.getString("reason"));
    }
}
