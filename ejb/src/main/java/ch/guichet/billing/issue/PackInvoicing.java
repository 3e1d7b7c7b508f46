package ch.guichet.billing.issue;

import ch.guichet.accounting.Account;
import ch.guichet.accounting.Journal;
import ch.guichet.accounting.JournalEntry;
import ch.guichet.credit.LotSold;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/** Puts a pack that was sold into the books, in the transaction of its sale. */
@ApplicationScoped
public class PackInvoicing {
    @Inject
    private Journal journal;

    void sold(@Observes LotSold sold) {
        journal.post(List.of(new JournalEntry.Builder()
                .debit(Account.RECEIVABLES, sold.due())
                .credit(Account.SUPPORT_CREDIT, sold.net())
                .vat(sold.vat() == null ? 0 : sold.vat().basisPoints(), sold.net(), sold.vatAmount())
                .credit(Account.ROUNDING, sold.rounding())
                .on(sold.soldOn(), "LOT_SALE", sold.lotId(), sold.pack().code())));
    }
}
