package ch.guichet.payments.ledger;

import ch.guichet.customers.Companies;
import ch.guichet.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** What each customer owes, has paid and has with us, for those who keep the books or speak with him. */
@Stateless
@RolesAllowed({Roles.FINANCE, Roles.DESK, Roles.ADMIN})
public class CustomerAccounts {
    private AccountReader reader;
    private PaymentCode codes;
    private Companies companies;

    public CustomerAccounts() {}

    @Inject
    CustomerAccounts(AccountReader reader, PaymentCode codes, Companies companies) {
        this.reader = reader;
        this.codes = codes;
        this.companies = companies;
    }

    /** @throws ch.guichet.shared.Refusal not found */
    public CustomerAccount account(long customerId) {
        return reader.of(companies.card(customerId).id());
    }

    /** The QR code for what is open of a document, as SVG. */
    public byte[] code(long documentId) {
        return codes.of(codes.head(documentId));
    }
}
