package ch.guichet.billing.orders;

import ch.guichet.billing.issue.InvoicePossible;
import ch.guichet.billing.issue.LateInvoices;
import ch.guichet.credit.LotSold;
import ch.guichet.customers.Companies;
import ch.guichet.customers.CustomerCard;
import ch.guichet.identity.Roles;
import ch.guichet.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Packs that were sold without an invoice: what stands in its way, and the invoice once that is repaired. */
@Stateless
@RolesAllowed(Roles.FINANCE)
public class PackInvoicesLater {
    private LateInvoices late;
    private InvoicePossible possible;
    private Companies companies;

    public PackInvoicesLater() {}

    @Inject
    PackInvoicesLater(LateInvoices late, InvoicePossible possible, Companies companies) {
        this.late = late;
        this.possible = possible;
        this.companies = companies;
    }

    /** The oldest first, at most fifty. @param after id of the lot to go on from; null from the start */
    public List<UninvoicedPack> waiting(Long after) {
        return late.waiting(after == null ? 0 : after).stream().map(this::pack).toList();
    }

    /**
     * Issues, posts and mails the invoice at the price of the sale.
     *
     * @return id of the document
     * @throws Refusal billing.invoicedAlready, billing.noAddress, billing.addressUnprintable,
     *     catalog.publisherIncomplete
     */
    public long issue(long lotId) {
        return late.issue(lotId);
    }

    private UninvoicedPack pack(LotSold sold) {
        CustomerCard customer = companies.card(sold.customerId());
        return new UninvoicedPack(
                sold.lotId(),
                customer.id(),
                customer.number(),
                customer.name(),
                sold.pack().code(),
                sold.soldOn(),
                sold.due(),
                because(customer, sold));
    }

    private String because(CustomerCard customer, LotSold sold) {
        try {
            possible.require(customer, sold.due());
            return null;
        } catch (Refusal still) {
            return still.code();
        }
    }
}
