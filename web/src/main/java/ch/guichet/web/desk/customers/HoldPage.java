package ch.guichet.web.desk.customers;

import ch.guichet.customers.CreditHolds;
import ch.guichet.web.failure.BesideField;
import ch.guichet.web.list.RowId;
import ch.guichet.web.shell.NextPage;
import ch.guichet.web.texts.Speech;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import org.omnifaces.util.Faces;

/** A customer is offered no paid work for now, or may order again; either for a reason. */
@Named
@ViewScoped
public class HoldPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Map<String, String> FIELDS = Map.of("customers.reason", "hold:reason");

    private final CreditHolds holds;
    private final Glances glances;
    private final BesideField beside;
    private final Speech say;
    private String customer;
    private String reason;

    protected HoldPage() {
        this(null, null, null, null);
    }

    @Inject
    public HoldPage(CreditHolds holds, Glances glances, BesideField beside, Speech say) {
        this.holds = holds;
        this.glances = glances;
        this.beside = beside;
        this.say = say;
    }

    public void load() {
        getGlance();
    }

    public void hold() {
        if (beside.done(FIELDS, () -> holds.hold(RowId.of(customer), reason))) leave("people.hold.held");
    }

    public void release() {
        if (beside.done(FIELDS, () -> holds.release(RowId.of(customer), reason))) leave("people.hold.released");
    }

    private void leave(String sentence) {
        NextPage.tell(say.of(sentence));
        Faces.redirect("/desk/customers/customer.xhtml?id=%s", customer);
    }

    public Glance getGlance() {
        return glances.of(RowId.of(customer));
    }

    public String getCustomer() {
        return customer;
    }

    public void setCustomer(String customer) {
        this.customer = customer;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
