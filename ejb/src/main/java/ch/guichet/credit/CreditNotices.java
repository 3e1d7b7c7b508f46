package ch.guichet.credit;

import ch.guichet.catalog.Catalog;
import ch.guichet.catalog.PackKind;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** Tells customers in time that a lot will lapse, and once each time their credit runs low (rule 20). */
@ApplicationScoped
class CreditNotices {
    static final List<Integer> DAYS_BEFORE = List.of(30, 7);

    private static final String EXPIRING = "SELECT l.id, l.customer_id, l.pack_code, l.kind, l.remaining, l.expires_on"
            + " FROM credit_lot l WHERE l.remaining > 0 AND l.usable_from IS NOT NULL AND l.expires_on BETWEEN ? AND ?"
            + " AND NOT EXISTS (SELECT 1 FROM credit_notice n WHERE n.lot_id = l.id AND n.days_before <= ?)"
            + " ORDER BY l.id";
    private static final String OPEN = " FROM credit_lot l WHERE l.usable_from IS NOT NULL AND l.cancelled_on IS NULL"
            + " AND (l.expires_on IS NULL OR l.expires_on >= ?)";
    private static final String LOW = "SELECT 0 AS id, l.customer_id, MAX(l.pack_code) AS pack_code, l.kind,"
            + " SUM(l.remaining) AS remaining, MAX(l.expires_on) AS expires_on" + OPEN
            + " AND NOT EXISTS (SELECT 1 FROM credit_low t WHERE t.customer_id = l.customer_id AND t.lot_kind = l.kind)"
            + " GROUP BY l.customer_id, l.kind HAVING SUM(l.remaining) * 100 <= ? * SUM(l.bought)"
            + " ORDER BY l.customer_id, l.kind";
    private static final String TOPPED_UP = "SELECT t.customer_id, t.lot_kind FROM credit_low t WHERE EXISTS (SELECT 1"
            + OPEN + " AND l.customer_id = t.customer_id AND l.kind = t.lot_kind"
            + " HAVING SUM(l.remaining) * 100 > ? * SUM(l.bought))";

    @Inject
    private Database database;

    @Inject
    private Catalog catalog;

    @Inject
    private CreditMail mail;

    @Inject
    private BusinessClock clock;

    /** What a letter is about. */
    record Notice(long lotId, long customerId, String pack, PackKind kind, long left, LocalDate lastDay) {
        static Notice of(ResultSet row) throws SQLException {
            return new Notice(
                    row.getLong("id"),
                    row.getLong("customer_id"),
                    row.getString("pack_code"),
                    PackKind.valueOf(row.getString("kind")),
                    row.getLong("remaining"),
                    row.getObject("expires_on", LocalDate.class));
        }
    }

    /** Each lot once 30 and once 7 days before its end. @return how many were told */
    @Transactional(TxType.REQUIRES_NEW)
    public int tellOfExpiry() {
        LocalDate today = clock.today();
        int told = 0;
        for (int days : DAYS_BEFORE) {
            for (Notice notice : database.list(EXPIRING, Notice::of, today, today.plusDays(days), days)) {
                if (!database.addUnlessThere(
                        "INSERT INTO credit_notice (lot_id, days_before, noticed_at) VALUES (?, ?, ?)",
                        notice.lotId(),
                        days,
                        clock.now())) continue;
                // what is told so late that the nearer notice is due too is told once
                if (days > 7 && !notice.lastDay().isAfter(today.plusDays(7))) continue;
                mail.expiring(notice, days);
                told++;
            }
        }
        return told;
    }

    /** Once each crossing of {@code credit.lowPercent}; a top-up arms it again. @return how many were told */
    @Transactional(TxType.REQUIRES_NEW)
    public int tellOfLow() {
        LocalDate today = clock.today();
        int percent = Integer.parseInt(catalog.setting("credit.lowPercent", today));
        database.list(TOPPED_UP, row -> new Object[] {row.getLong(1), row.getString(2)}, today, percent)
                .forEach(row -> database.update("DELETE FROM credit_low WHERE customer_id = ? AND lot_kind = ?", row));
        int told = 0;
        for (Notice notice : database.list(LOW, Notice::of, today, percent)) {
            if (!database.addUnlessThere(
                    "INSERT INTO credit_low (customer_id, lot_kind, told_at) VALUES (?, ?, ?)",
                    notice.customerId(),
                    notice.kind(),
                    clock.now())) continue;
            mail.low(notice, clock.now());
            told++;
        }
        return told;
    }
}
