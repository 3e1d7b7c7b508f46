package ch.guichet.billing.issue;

import ch.guichet.accounting.Account;
import ch.guichet.accounting.Journal;
import ch.guichet.accounting.JournalEntry;
import ch.guichet.credit.LotSold;
import ch.guichet.customers.Companies;
import ch.guichet.customers.CustomerCard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Gives every pack that is sold its invoice, in the transaction of the sale, and puts it into the books. A customer
 * without a complete address can buy all the same: his sale is in the books, and no invoice can be printed.
 */
@ApplicationScoped
public class PackInvoicing {
    @Inject
    private Companies companies;

    @Inject
    private InvoicePossible possible;

    @Inject
    private PackInvoice invoice;

    @Inject
    private Journal journal;

    void sold(@Observes LotSold sold) {
        CustomerCard customer = companies.card(sold.customerId());
        if (possible.possible(customer, sold.due())) {
            Issued issued = invoice.write(customer, sold);
            journal.post(List.of(posting(sold).on(sold.soldOn(), "DOCUMENT", issued.id(), issued.number())));
            invoice.send(customer, sold, issued);
        } else {
            journal.post(List.of(posting(sold)
                    .on(sold.soldOn(), "LOT_SALE", sold.lotId(), sold.pack().code())));
        }
    }

    private static JournalEntry.Builder posting(LotSold sold) {
        return new JournalEntry.Builder()
                .debit(Account.RECEIVABLES, sold.due())
                .credit(Account.SUPPORT_CREDIT, sold.net())
                .vat(sold.vat() == null ? 0 : sold.vat().basisPoints(), sold.net(), sold.vatAmount())
                .credit(Account.ROUNDING, sold.rounding());
    }
}
