package ch.guichet.web.portal.credit;

import ch.guichet.billing.orders.MyPackOrders;
import ch.guichet.credit.LotCard;
import ch.guichet.credit.LotState;
import ch.guichet.credit.MyCredit;
import ch.guichet.customers.MandateCard;
import ch.guichet.shared.Refusal;
import ch.guichet.web.portal.company.ActingFor;
import ch.guichet.web.shell.NextPage;
import ch.guichet.web.texts.Speech;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import org.omnifaces.util.Faces;

/** Takes back an order that is not paid, with its reason. */
@Named("cancelOrder")
@ViewScoped
public class CancelOrderPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final MyPackOrders orders;
    private final MyCredit credit;
    private final ActingFor acting;
    private final Speech say;
    private Long lotId;
    private String reason;
    private MandateCard company;
    private transient LotCard lot;

    protected CancelOrderPage() {
        this(null, null, null, null);
    }

    @Inject
    public CancelOrderPage(MyPackOrders orders, MyCredit credit, ActingFor acting, Speech say) {
        this.orders = orders;
        this.credit = credit;
        this.acting = acting;
        this.say = say;
    }

    public void load() {
        company = acting.require();
        var statement = credit.statement(company.customerId());
        lot = statement.lots().stream()
                .filter(one -> lotId != null && one.id() == lotId)
                .filter(one -> one.stateOn(statement.day()) == LotState.UNPAID)
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    public void cancel() throws IOException {
        orders.cancel(company.customerId(), lotId, reason);
        NextPage.tell(say.of("packs.cancel.done"));
        Faces.redirect("portal/credit/credit.xhtml");
    }

    public LotCard getLot() {
        if (lot == null) load();
        return lot;
    }

    public Long getLotId() {
        return lotId;
    }

    public void setLotId(Long lotId) {
        this.lotId = lotId;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
