package ch.guichet.billing.orders;

import ch.guichet.billing.issue.CreditNotes;
import ch.guichet.billing.issue.WorkAfter;
import ch.guichet.credit.LotInvoices;
import ch.guichet.shared.Database;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Takes an unpaid order back: with a credit note, because its invoice was sent. */
@ApplicationScoped
class OpenOrders {
    @Inject
    private LotInvoices invoices;

    @Inject
    private CreditNotes notes;

    @Inject
    private Database database;

    /** @return id of the credit note @throws Refusal billing.noInvoice, credit.lotPaid, billing.alreadyCorrected */
    long cancel(long lotId, String reason) {
        long document = invoices.documentOf(lotId).orElseThrow(() -> Refusal.conflict("billing.noInvoice"));
        return notes.of(document, reason, WorkAfter.WRITE_OFF);
    }

    /** @throws Refusal notFound for a lot that is not this customer's */
    void requireOwner(long lotId, long customerId) {
        if (database.number("SELECT COUNT(*) FROM credit_lot WHERE id = ? AND customer_id = ?", lotId, customerId) == 0)
            throw Refusal.notFound();
    }
}
