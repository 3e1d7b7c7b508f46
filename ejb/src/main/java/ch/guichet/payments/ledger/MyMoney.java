package ch.guichet.payments.ledger;

import ch.guichet.billing.archive.DocumentHead;
import ch.guichet.customers.CompanyAccess;
import ch.guichet.identity.Roles;
import ch.guichet.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** What a company owes, has paid and has with us, for its contacts who may see invoices. */
@Stateless
@RolesAllowed(Roles.CUSTOMER)
public class MyMoney {
    private AccountReader reader;
    private PaymentCode codes;
    private CompanyAccess access;

    public MyMoney() {}

    @Inject
    MyMoney(AccountReader reader, PaymentCode codes, CompanyAccess access) {
        this.reader = reader;
        this.codes = codes;
        this.access = access;
    }

    /** @throws Refusal not found for a foreign company, {@code billing.mayNotSeeInvoices} */
    public CustomerAccount account(long customerId) {
        mustSeeInvoices(customerId);
        return reader.of(customerId);
    }

    /** The QR code for what is open of a document, as SVG. @throws Refusal not found, {@code payments.nothingOpen} */
    public byte[] code(long documentId) {
        DocumentHead head = codes.head(documentId);
        mustSeeInvoices(head.customerId());
        return codes.of(head);
    }

    private void mustSeeInvoices(long customerId) {
        if (!access.require(customerId).seesInvoices()) throw Refusal.forbidden("billing.mayNotSeeInvoices");
    }
}
