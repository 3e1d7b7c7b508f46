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
 * Work of a day inside a lot's validity that is posted after the lot has lapsed: the lapse is taken back, the work is
 * debited, what is left lapses again, all at once (rule 20). The income of the lapse goes back for what was used.
 */
@ApplicationScoped
class LateUses {
    private static final String WRITE =
            "UPDATE credit_lot SET remaining = ?, lapsed = ? WHERE id = ? AND remaining = ? AND lapsed = ?";

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

    /** @return the lot as it is after it */
    LotBalance use(LotDebit debit, LotBalance before) {
        LotBalance revived = before.revived();
        LotBalance used = revived.less(debit.quantity());
        LotBalance after = used.lapsedBut(0);
        long reversal = ids.take(1);
        Money back = revived.deferred().minus(before.deferred());
        Money again = after.deferred().minus(used.deferred());
        entries.add(reversal, debit, EntryKind.LAPSE_REVERSAL, before.lapsed(), back);
        entries.add(
                ids.take(1),
                debit,
                EntryKind.USE,
                -debit.quantity(),
                used.deferred().minus(revived.deferred()));
        if (after.lapsed() > 0) entries.add(ids.take(1), debit, EntryKind.LAPSE, -after.lapsed(), again);
        int written = database.update(
                WRITE, after.remaining(), after.lapsed(), debit.lotId(), before.remaining(), before.lapsed());
        if (written != 1) throw new IllegalStateException("lot " + debit.lotId() + " was not locked");
        Money income = back.plus(again);
        if (!income.isZero())
            journal.post(List.of(new JournalEntry.Builder()
                    .debit(Account.OTHER_REVENUE, income)
                    .credit(Account.SUPPORT_CREDIT, income)
                    .on(clock.today(), "LOT_LAPSE_BACK", reversal, String.valueOf(debit.lotId()))));
        return after;
    }
}
