package ch.guichet.web.finance.credit;

import ch.guichet.credit.PackPayments;
import ch.guichet.web.list.RowId;
import ch.guichet.web.shell.NextPage;
import ch.guichet.web.texts.Speech;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import org.omnifaces.util.Faces;

/** Takes back a payment that was written down by mistake. */
@Named("undoPayment")
@ViewScoped
public class UndoPaymentPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final PackPayments payments;
    private final Speech say;
    private String customer;
    private String lot;
    private String reason;

    protected UndoPaymentPage() {
        this(null, null);
    }

    @Inject
    public UndoPaymentPage(PackPayments payments, Speech say) {
        this.payments = payments;
        this.say = say;
    }

    public void undo() throws IOException {
        payments.undo(RowId.of(lot), reason);
        NextPage.tell(say.of("packs.undo.done"));
        Faces.redirect("finance/credit/account.xhtml?customer=%s", RowId.of(customer));
    }

    public String getCustomer() {
        return customer;
    }

    public void setCustomer(String customer) {
        this.customer = customer;
    }

    public String getLot() {
        return lot;
    }

    public void setLot(String lot) {
        this.lot = lot;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
