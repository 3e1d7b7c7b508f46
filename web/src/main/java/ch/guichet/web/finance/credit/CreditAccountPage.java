package ch.guichet.web.finance.credit;

import ch.guichet.credit.CreditAccounts;
import ch.guichet.credit.CreditStatement;
import ch.guichet.credit.LotCard;
import ch.guichet.credit.LotState;
import ch.guichet.credit.PackPayments;
import ch.guichet.customers.CustomerCard;
import ch.guichet.customers.CustomerDirectory;
import ch.guichet.web.failure.BesideField;
import ch.guichet.web.list.RowId;
import ch.guichet.web.shell.NextPage;
import ch.guichet.web.texts.Speech;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;

/** The Support Credit of one customer: its lots, its ledger, a payment. */
@Named
@ViewScoped
public class CreditAccountPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final CreditAccounts accounts;
    private final PackPayments payments;
    private final CustomerDirectory directory;
    private final BesideField beside;
    private final Speech say;
    private String customerId;
    private String paidLot;
    private LocalDate paidOn;
    private transient CustomerCard customer;
    private transient CreditStatement statement;

    protected CreditAccountPage() {
        this(null, null, null, null, null);
    }

    @Inject
    public CreditAccountPage(
            CreditAccounts accounts,
            PackPayments payments,
            CustomerDirectory directory,
            BesideField beside,
            Speech say) {
        this.accounts = accounts;
        this.payments = payments;
        this.directory = directory;
        this.beside = beside;
        this.say = say;
    }

    public void load() {
        getCustomer();
        paidOn = getStatement().day();
    }

    /** Records that the lot chosen was paid on the day typed. */
    public void pay() {
        boolean done = beside.done(
                Map.of("credit.paidInFuture", "payment:paidOn"), () -> accounts.activate(RowId.of(paidLot), paidOn));
        if (done) again("finance.credit.paid", paidOn);
    }

    private void again(String sentence, Object... values) {
        NextPage.tell(say.of(sentence, values));
        Faces.redirect("/finance/credit/account.xhtml?customer=%s", customerId);
    }

    public CustomerCard getCustomer() {
        if (customer == null) customer = directory.card(RowId.of(customerId));
        return customer;
    }

    public CreditStatement getStatement() {
        if (statement == null) statement = accounts.statement(getCustomer().id());
        return statement;
    }

    /** The lots that wait for their payment. */
    public List<LotCard> getUnpaid() {
        return getStatement().lots().stream()
                .filter(lot -> lot.stateOn(getStatement().day()) == LotState.UNPAID)
                .toList();
    }

    /** Whether a payment by hand can be taken back: nothing of the lot was used. */
    public boolean canUndo(LotCard lot) {
        return lot.usableFrom() != null && lot.remaining() == lot.bought() && payments.byHand(lot.id());
    }

    public String getCustomerId() {
        return customerId;
    }

    public void setCustomerId(String customerId) {
        this.customerId = customerId;
    }

    public String getPaidLot() {
        return paidLot;
    }

    public void setPaidLot(String paidLot) {
        this.paidLot = paidLot;
    }

    public LocalDate getPaidOn() {
        return paidOn;
    }

    public void setPaidOn(LocalDate paidOn) {
        this.paidOn = paidOn;
    }
}
