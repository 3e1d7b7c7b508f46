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
import java.time.LocalDate;
import java.util.List;

/**
 * Gives every pack that is sold its invoice, in the transaction of the sale, and puts it into the books. A customer
 * without a complete address can buy all the same: his sale is in the books, and his invoice is issued once his address is repaired.
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

    /** @return id of the document @throws ch.guichet.shared.Refusal as {@link InvoicePossible#require} */
    long later(LotSold sold, LocalDate today) {
        CustomerCard customer = companies.card(sold.customerId());
        possible.require(customer, sold.due());
        Issued issued = invoice.write(customer, sold);
        journal.post(List.of(
                back(sold).on(today, "LOT_SALE_BACK", sold.lotId(), sold.pack().code()),
                posting(sold).on(today, "DOCUMENT", issued.id(), issued.number())));
        invoice.send(customer, sold, issued);
        return issued.id();
    }

    private static JournalEntry.Builder back(LotSold sold) {
        return new JournalEntry.Builder()
                .debit(Account.RECEIVABLES, sold.due().negated())
                .credit(Account.SUPPORT_CREDIT, sold.net().negated())
                .vat(
                        sold.vat() == null ? 0 : sold.vat().basisPoints(),
                        sold.net().negated(),
                        sold.vatAmount().negated())
                .credit(Account.ROUNDING, sold.rounding().negated());
    }

    private static JournalEntry.Builder posting(LotSold sold) {
        return new JournalEntry.Builder()
                .debit(Account.RECEIVABLES, sold.due())
                .credit(Account.SUPPORT_CREDIT, sold.net())
                .vat(sold.vat() == null ? 0 : sold.vat().basisPoints(), sold.net(), sold.vatAmount())
                .credit(Account.ROUNDING, sold.rounding());
    }
}
