package ch.guichet.credit;

import ch.guichet.accounting.Account;
import ch.guichet.accounting.Journal;
import ch.guichet.accounting.JournalEntry;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Database;
import ch.guichet.shared.Ids;
import ch.guichet.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Does what two people have agreed on. An adjustment changes what is owed on the lot, against other income; a transfer
 * moves it to a lot of the other company with the same days, so the account of deferred credit stays as it is.
 */
@ApplicationScoped
class LotChanging {
    private static final String QUANTITY = "UPDATE credit_lot SET remaining = ? WHERE id = ? AND remaining = ?";
    private static final String SPLIT = "INSERT INTO credit_lot (id, customer_id, pack_code, kind, bought, remaining,"
            + " price_net_cents, vat_basis_points, sold_on, usable_from, expires_on, rounding_cents, lapsed,"
            + " origin_lot_id) SELECT ?, ?, pack_code, kind, ?, ?, ?, vat_basis_points, sold_on, usable_from, expires_on,"
            + " 0, 0, COALESCE(origin_lot_id, id) FROM credit_lot WHERE id = ?";

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

    /** @param lot locked */
    void adjust(ChangingLot lot, long quantity, String reason) {
        long entry = ids.take(1);
        Money value = move(entry, lot, quantity, EntryKind.ADJUSTMENT, reason);
        if (value.isZero()) return;
        journal.post(List.of(new JournalEntry.Builder()
                .debit(Account.OTHER_REVENUE, value)
                .credit(Account.SUPPORT_CREDIT, value)
                .on(clock.today(), "LOT_ADJUSTMENT", entry, lot.pack())));
    }

    /** @param lot locked @return id of the other company's new lot */
    long transfer(ChangingLot lot, long quantity, long toCustomer, String reason) {
        Money worth =
                move(ids.take(1), lot, -quantity, EntryKind.TRANSFER, reason).negated();
        long made = ids.take(1);
        database.update(
                SPLIT,
                made,
                toCustomer,
                quantity,
                quantity,
                worth,
                lot.balance().lotId());
        LotDebit into = new LotDebit(made, toCustomer, quantity, clock.today(), 0, 0);
        entries.add(ids.take(1), into, EntryKind.TRANSFER, quantity, worth, reason);
        return made;
    }

    private Money move(long entry, ChangingLot lot, long quantity, EntryKind kind, String reason) {
        LotBalance before = lot.balance();
        LotBalance after = lot.changed(quantity, clock.today());
        Money value = after.deferred().minus(before.deferred());
        if (database.update(QUANTITY, after.remaining(), before.lotId(), before.remaining()) != 1)
            throw new IllegalStateException("lot " + before.lotId() + " was not locked");
        LotDebit of = new LotDebit(before.lotId(), lot.customerId(), quantity, clock.today(), 0, 0);
        entries.add(entry, of, kind, quantity, value, reason);
        return value;
    }
}
