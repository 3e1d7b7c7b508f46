package ch.guichet.payments.ledger;

import ch.guichet.billing.archive.DocumentHead;
import ch.guichet.customers.CompanyAccess;
import ch.guichet.identity.Roles;
import ch.guichet.payments.plan.PaymentPlan;
import ch.guichet.payments.plan.PlanReader;
import ch.guichet.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** What a company owes, has paid and has with us, for its contacts who may see invoices. */
@Stateless
@RolesAllowed(Roles.CUSTOMER)
public class MyMoney {
    private AccountReader reader;
    private PaymentCode codes;
    private CompanyAccess access;
    private Balances balances;
    private PlanReader plans;

    public MyMoney() {}

    @Inject
    MyMoney(AccountReader reader, PaymentCode codes, CompanyAccess access, Balances balances, PlanReader plans) {
        this.reader = reader;
        this.codes = codes;
        this.access = access;
        this.balances = balances;
        this.plans = plans;
    }

    /** @throws Refusal not found for a foreign company, {@code billing.mayNotSeeInvoices} */
    public CustomerAccount account(long customerId) {
        mustSeeInvoices(customerId);
        return reader.of(customerId);
    }

    /** The payment plans of a company that are kept now or were missed, the newest first. */
    public List<PaymentPlan> plans(long customerId) {
        mustSeeInvoices(customerId);
        return plans.ofCustomer(customerId);
    }

    /** The QR code for what is open of a document, as SVG. @throws Refusal not found, {@code payments.nothingOpen} */
    public byte[] code(long documentId) {
        DocumentHead head = codes.head(documentId);
        mustSeeInvoices(head.customerId());
        return codes.of(head);
    }

    /**
     * Pays an open document from what the company has with us, as far as that goes.
     *
     * @throws Refusal not found, {@code payments.balanceTooSmall}, {@code billing.mayNotSeeInvoices}
     */
    public void useBalance(long customerId, long documentId) {
        CustomerAccount account = account(customerId);
        OpenItem item = account.open().stream()
                .filter(one -> one.documentId() == documentId)
                .findFirst()
                .orElseThrow(Refusal::notFound);
        balances.use(customerId, documentId, account.usableFor(item));
    }

    private void mustSeeInvoices(long customerId) {
        if (!access.require(customerId).seesInvoices()) throw Refusal.forbidden("billing.mayNotSeeInvoices");
    }
}
