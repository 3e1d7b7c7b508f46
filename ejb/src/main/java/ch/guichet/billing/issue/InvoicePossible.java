package ch.guichet.billing.issue;

import ch.guichet.billing.archive.Parties;
import ch.guichet.billing.document.DocumentLanguage;
import ch.guichet.billing.document.PaymentReference;
import ch.guichet.billing.document.PostalAddress;
import ch.guichet.billing.document.QrBill;
import ch.guichet.billing.document.QrPayment;
import ch.guichet.billing.document.Supplier;
import ch.guichet.billing.document.SwissIban;
import ch.guichet.billing.document.UnprintableQrBill;
import ch.guichet.catalog.Catalog;
import ch.guichet.catalog.Publisher;
import ch.guichet.customers.CustomerCard;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Money;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Whether an invoice for a customer could be printed, asked before anything is stored (rule 22). */
@ApplicationScoped
public class InvoicePossible {
    @Inject
    private Catalog catalog;

    @Inject
    private BusinessClock clock;

    /** @throws Refusal billing.noAddress, billing.addressUnprintable, catalog.publisherIncomplete */
    public void require(CustomerCard customer, Money due) {
        var address = customer.address();
        if (blank(address.postalCode()) || blank(address.town())) throw Refusal.conflict("billing.noAddress");
        Publisher publisher = catalog.publisher(clock.today());
        try {
            QrBill.of(
                    Supplier.of(publisher),
                    Parties.recipient(
                            customer.name(),
                            new PostalAddress(
                                    address.street(),
                                    address.houseNumber(),
                                    address.postalCode(),
                                    address.town(),
                                    address.country()),
                            customer.number(),
                            customer.uid()),
                    new QrPayment(SwissIban.parse(publisher.qrIban()), PaymentReference.qr(1), due, null, null),
                    DocumentLanguage.of(customer.language()));
        } catch (UnprintableQrBill unprintable) {
            throw Refusal.conflict("billing.addressUnprintable", unprintable.field());
        }
    }

    boolean possible(CustomerCard customer, Money due) {
        try {
            require(customer, due);
            return due.isPositive();
        } catch (Refusal impossible) {
            return false;
        }
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
