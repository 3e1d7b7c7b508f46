package ch.guichet.credit;

import ch.guichet.accounting.Account;
import ch.guichet.accounting.Journal;
import ch.guichet.accounting.JournalEntry;
import ch.guichet.catalog.PackKind;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Database;
import ch.guichet.shared.Ids;
import ch.guichet.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/**
 * Lets lots lapse whose last day is over: what is left becomes other income (2030 / 3600). What is held for a day inside
 * the validity stays until its work is billed.
 */
@ApplicationScoped
class Lapsing {
    private static final String DUE =
            "SELECT id FROM credit_lot WHERE remaining > 0 AND usable_from IS NOT NULL AND frozen_on IS NULL"
                    + " AND expires_on < ? ORDER BY id";
    private static final String LOT = "SELECT id, customer_id, pack_code, kind, bought, remaining, lapsed,"
            + " price_net_cents, expires_on, (SELECT COALESCE(SUM(h.quantity), 0) FROM credit_hold h"
            + " WHERE h.lot_id = credit_lot.id AND h.released_at IS NULL AND h.service_date <= credit_lot.expires_on)"
            + " AS held FROM credit_lot WHERE id = ? AND remaining > 0 AND frozen_on IS NULL AND expires_on < ? FOR UPDATE";

    @Inject
    private Database database;

    @Inject
    private LedgerEntries entries;

    @Inject
    private Journal journal;

    @Inject
    private Ids ids;

    @Inject
    private BusinessClock clock;

    private record Expired(long customerId, String pack, LotBalance balance, LocalDate lastDay, long held) {
        static Expired of(ResultSet row) throws SQLException {
            return new Expired(
                    row.getLong("customer_id"),
                    row.getString("pack_code"),
                    new LotBalance(
                            row.getLong("id"),
                            PackKind.valueOf(row.getString("kind")),
                            row.getLong("bought"),
                            row.getLong("remaining"),
                            row.getLong("lapsed"),
                            Money.ofCents(row.getLong("price_net_cents"))),
                    row.getObject("expires_on", LocalDate.class),
                    row.getLong("held"));
        }
    }

    List<Long> due() {
        return database.list(DUE, row -> row.getLong(1), clock.today());
    }

    /** Each lot in a transaction of its own; whoever comes second finds nothing. @return whether something lapsed */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean lapse(long lotId) {
        return database.list(LOT, Expired::of, lotId, clock.today()).stream()
                .findFirst()
                .map(this::lapse)
                .orElse(false);
    }

    private boolean lapse(Expired lot) {
        LotBalance before = lot.balance();
        LotBalance after = before.lapsedBut(Math.min(lot.held(), before.remaining()));
        long quantity = before.remaining() - after.remaining();
        if (quantity == 0) return false;
        Money income = before.deferred().minus(after.deferred());
        database.update(
                "UPDATE credit_lot SET remaining = ?, lapsed = ? WHERE id = ?",
                after.remaining(),
                after.lapsed(),
                before.lotId());
        long entry = ids.take(1);
        LotDebit of = new LotDebit(before.lotId(), lot.customerId(), quantity, lot.lastDay(), 0, 0);
        entries.add(entry, of, EntryKind.LAPSE, -quantity, income.negated());
        if (!income.isZero())
            journal.post(List.of(new JournalEntry.Builder()
                    .debit(Account.SUPPORT_CREDIT, income)
                    .credit(Account.OTHER_REVENUE, income)
                    .on(clock.today(), "LOT_LAPSE", entry, lot.pack())));
        return true;
    }
}
