package ch.guichet.credit;

import ch.guichet.accounting.Account;
import ch.guichet.accounting.Journal;
import ch.guichet.accounting.JournalEntry;
import ch.guichet.identity.CurrentUser;
import ch.guichet.shared.Ids;
import ch.guichet.shared.Money;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Payments of packs that a person saw and wrote down by hand, with their posting. What a bank file pays is posted by
 * whoever reads the file; he calls {@link LotSales#activate} alone.
 */
@ApplicationScoped
public class LotPayments {
    private static final int LONGEST_REASON = 200;

    @Inject
    private LotSales sales;

    @Inject
    private Journal journal;

    @Inject
    private CurrentUser user;

    @Inject
    private Ids ids;

    @Inject
    private LotPaymentStore store;

    /** A payment that stands. */
    public record HandPayment(long id, LocalDate paidOn, Money amount) {}

    /** Books bank against receivables and makes the lot usable from that day. @throws Refusal credit.alreadyPaid */
    void paid(long lotId, LocalDate paidOn) {
        Money amount = sales.activate(lotId, paidOn);
        long id = ids.take(1);
        store.add(id, lotId, paidOn, amount, user.get().displayName());
        journal.post(List.of(new JournalEntry.Builder()
                .debit(Account.BANK, amount)
                .credit(Account.RECEIVABLES, amount)
                .on(paidOn, "LOT_PAYMENT", id, String.valueOf(lotId))));
    }

    /**
     * Takes a payment back that was written down by mistake, as long as nothing of the lot was used.
     *
     * @throws Refusal credit.notPaidByHand, credit.lotUsed, credit.reason
     */
    void undo(long lotId, String reason, LocalDate today) {
        String why = reason == null ? "" : reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) throw Refusal.invalid("credit.reason", LONGEST_REASON);
        sales.lock(lotId);
        HandPayment payment = standing(lotId).orElseThrow(() -> Refusal.conflict("credit.notPaidByHand"));
        sales.deactivate(lotId, why);
        store.undo(payment.id(), user.get().displayName(), why);
        journal.post(List.of(new JournalEntry.Builder()
                .debit(Account.RECEIVABLES, payment.amount())
                .credit(Account.BANK, payment.amount())
                .on(today, "LOT_PAYBACK", payment.id(), String.valueOf(lotId))));
    }

    /** The payment of a lot that a person wrote down and nobody took back. */
    public Optional<HandPayment> standing(long lotId) {
        return store.standing(lotId);
    }
}
