package ch.guichet.web.finance.payments;

import ch.guichet.customers.CustomerCard;
import ch.guichet.customers.CustomerDirectory;
import ch.guichet.payments.ledger.CustomerAccount;
import ch.guichet.payments.ledger.CustomerAccounts;
import ch.guichet.payments.ledger.OpenItem;
import ch.guichet.payments.ledger.PaymentDesk;
import ch.guichet.payments.plan.PaymentPlan;
import ch.guichet.payments.plan.PaymentPlans;
import ch.guichet.shared.Refusal;
import ch.guichet.web.list.RowId;
import ch.guichet.web.shell.NextPage;
import ch.guichet.web.texts.Speech;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Faces;

/** What one customer owes, has paid and has with us, for finance. */
@Named
@ViewScoped
public class DebtorPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final CustomerAccounts accounts;
    private final CustomerDirectory directory;
    private final PaymentDesk desk;
    private final PaymentPlans plans;
    private final Speech say;
    private String customer;
    private transient CustomerAccount account;
    private transient CustomerCard card;
    private transient List<PaymentPlan> shown;

    protected DebtorPage() {
        this(null, null, null, null, null);
    }

    @Inject
    public DebtorPage(
            CustomerAccounts accounts, CustomerDirectory directory, PaymentDesk desk, PaymentPlans plans, Speech say) {
        this.accounts = accounts;
        this.directory = directory;
        this.desk = desk;
        this.plans = plans;
        this.say = say;
    }

    public void load() {
        getAccount();
    }

    /** Pays an open item from the balance, as far as that goes. */
    public void use(long document) {
        OpenItem item = getAccount().open().stream()
                .filter(one -> one.documentId() == document)
                .findFirst()
                .orElseThrow(Refusal::notFound);
        desk.useBalance(getAccount().customerId(), document, getAccount().usableFor(item));
        NextPage.tell(say.of("payments.told.used", item.number()));
        Faces.redirect("/finance/payments/account.xhtml?customer=%s", customer);
    }

    /** Reminders go on; the plan stays to be seen. */
    public void end(long plan) {
        plans.end(plan, say.of("payments.plan.end"));
        NextPage.tell(say.of("payments.plan.ended"));
        Faces.redirect("/finance/payments/account.xhtml?customer=%s", customer);
    }

    public List<PaymentPlan> getPlans() {
        if (shown == null) shown = plans.ofCustomer(getAccount().customerId());
        return shown;
    }

    /** Whether no plan is open for an item. */
    public boolean plannable(OpenItem item) {
        return getPlans().stream().noneMatch(plan -> plan.open() && plan.documentId() == item.documentId());
    }

    public CustomerAccount getAccount() {
        if (account == null) account = accounts.account(RowId.of(customer));
        return account;
    }

    public CustomerCard getCard() {
        if (card == null) card = directory.card(RowId.of(customer));
        return card;
    }

    public String getCustomer() {
        return customer;
    }

    public void setCustomer(String customer) {
        this.customer = customer;
    }
}
