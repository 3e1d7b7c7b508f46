package ch.guichet.billing.monthend;

import ch.guichet.billing.archive.Parties;
import ch.guichet.billing.document.DocumentLanguage;
import ch.guichet.billing.document.PaymentReference;
import ch.guichet.billing.document.PostalAddress;
import ch.guichet.billing.document.QrBill;
import ch.guichet.billing.document.QrPayment;
import ch.guichet.billing.document.Supplier;
import ch.guichet.billing.document.SwissIban;
import ch.guichet.billing.document.UnprintableQrBill;
import ch.guichet.billing.rating.RatedBill;
import ch.guichet.catalog.Publisher;
import ch.guichet.shared.Money;
import ch.guichet.shared.Refusal;

/** Asks before anything is stored whether a bill could be printed, so that no posted document ever lacks its paper. */
final class PrintCheck {
    private static final PaymentReference ANY_REFERENCE = PaymentReference.qr(1);

    private final Supplier supplier;
    private final SwissIban account;

    /** @throws IllegalArgumentException when the publisher's own account is not a QR-IBAN */
    PrintCheck(Publisher publisher) {
        supplier = Supplier.of(publisher);
        account = SwissIban.parse(publisher.qrIban());
    }

    /**
     * @throws UnprintableQrBill when the customer's name or address does not fit a QR-bill (rule 22)
     * @throws Refusal when there is no address at all
     */
    void canBePrinted(BilledCustomer customer, RatedBill bill) {
        if (blank(customer.postalCode()) || blank(customer.town())) throw Refusal.conflict("billing.noAddress");
        // A statement of consumption carries no payment part today, but its reader is the same; one check for all.
        var amount = bill.due().isPositive() ? bill.due() : Money.ofCents(5);
        QrBill.of(
                supplier,
                Parties.recipient(
                        customer.name(),
                        new PostalAddress(
                                customer.street(),
                                customer.houseNumber(),
                                customer.postalCode(),
                                customer.town(),
                                customer.country()),
                        customer.number(),
                        customer.uid()),
                new QrPayment(account, ANY_REFERENCE, amount, null, null),
                DocumentLanguage.of(customer.language()));
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
